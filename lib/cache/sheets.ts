import { LRUCache } from 'lru-cache'
import { answerTo, type Make } from './make'
import { readSheet, type Sheet } from './styles'

/** Finds a style sheet of the portal by its address; null where there is none. */
export type Sheets = (address: string) => Promise<Sheet | null>

/** More accents than municipalities have. */
const most = 500

/** The style sheets that pages name, each read once: their addresses say what is in them. */
export function openSheets(make: Make, origin: URL): Sheets {
  const read = new LRUCache<string, Sheet>({ max: most })
  return async (address) => {
    const known = read.get(address)
    if (known) return known
    if (!address.startsWith('/')) return null
    const { status, headers, body } = await answerTo(address, origin, make)
    if (status !== 200 || !/^text\/css\b/.test(String(headers.get('content-type')))) return null
    const sheet = readSheet(body.toString(), address)
    read.set(address, sheet)
    return sheet
  }
}
