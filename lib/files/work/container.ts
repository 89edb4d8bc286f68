import { FileRefused } from './refused'
import { containerTypes, readZip } from './zip'

/** What no signed document has in it. */
const activeParts =
  /\.(exe|dll|com|scr|msi|bat|cmd|ps1|vbs|vbe|js|jse|wsf|hta|html?|svg|jar|lnk|iso|zip|rar|7z|docm|xlsm|pptm|apk|sh)$/i

/** Refuses a signed container (ADOC, ASiC-E) that is none: its type first and unpacked, signatures, nothing that runs. */
export async function checkContainer(path: string) {
  let first: string | null = null
  let type = ''
  let signed = false
  await readZip(path, async (name, bytes) => {
    first ??= name
    if (activeParts.test(name)) throw new FileRefused('fileActive')
    if (name === 'mimetype') type = (await bytes()).toString('utf8').trim()
    if (/^META-INF\/[^/]*signatures?[^/]*(\/|\.)/i.test(name)) signed = true
    if (/\.xml$/i.test(name) && /<!(DOCTYPE|ENTITY)/i.test((await bytes()).toString('utf8')))
      throw new FileRefused('fileActive')
  })
  if (first !== 'mimetype' || !containerTypes.some((known) => known === type) || !signed)
    throw new FileRefused('fileDamaged')
}
