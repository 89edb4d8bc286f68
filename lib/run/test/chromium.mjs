import { existsSync } from 'node:fs'
import { run, step, Trouble } from '../lifetime.mjs'

const places = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }

/** A Chromium for the end-to-end tests: the system's, or from its package when we may install it. */
export async function findChromium() {
  if (places.some((path) => path && existsSync(path))) return
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get'))
    throw new Trouble(
      'The end-to-end tests need Chromium: install it (on Debian: apt-get install chromium), or name it in CHROMIUM.',
    )
  await step('Installing Chromium', async () => {
    await run('apt-get', ['update', '-qq'], { env })
    await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], { env })
  })
}
