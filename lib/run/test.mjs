import { resolve } from 'node:path'
import { install } from './install.mjs'
import { end, live } from './lifetime.mjs'
import { findChromium } from './test/chromium.mjs'
import { typescript } from './typescript.mjs'

/** `npm test`: everything that must hold, on a fresh clone too. */
const root = resolve(import.meta.dirname, '../..')

live(async () => {
  process.chdir(root)
  await install(root)
  await findChromium()
  const { checkAll } = await typescript(() => import('./test/stages.ts'))
  void end((await checkAll(root)) ? 0 : 1)
})
