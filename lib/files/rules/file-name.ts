import { endingOf, type MediaType } from './kinds'

const longest = 100
/** Names that Windows keeps for devices. */
const devices = /^(con|prn|aux|nul|com\d|lpt\d)$/i

/**
 * A name that any system can save and no header or page can misread: the last part of a path, without control, invisible
 * and direction-changing characters, with one ending, that of what the file is.
 */
export function cleanFileName(name: string, mediaType: MediaType) {
  const last = name.normalize('NFC').split(/[/\\]/).at(-1) ?? ''
  const stem = last
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu, '')
    .replace(/[<>:"|?*;%`$]/g, '-')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/\.[^.]*$/, '')
    // An ending before the ending: `sutartis.exe.pdf`.
    .replace(/\.(?=[a-z][a-z0-9]{1,4}(\.|$))/gi, '-')
    .replace(/^[.\s-]+|[.\s]+$/g, '')
  const short = [...stem].slice(0, longest).join('').trim()
  const safe = short === '' ? 'dokumentas' : devices.test(short.split('.')[0] ?? '') ? `_${short}` : short
  return `${safe}.${endingOf(mediaType)}`
}
