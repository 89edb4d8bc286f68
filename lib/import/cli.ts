import { readFileSync } from 'node:fs'
import { readDate } from '@/lib/dates/read-date'
import { decodeText } from './decode'
import { readPage } from './page/read-page'
import { readReport } from './report/read-report'

const usage = `Usage:
  npm run --silent read:report -- FILE   a trip report's text as JSON
  npm run --silent read:page -- FILE     a page about international relations as JSON
  npm run --silent read:date -- "TEXT"   the dates in a text as JSON
FILE may be - for standard input.`

class Complaint extends Error {
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message)
  }
}

function textOf(file: string) {
  try {
    return decodeText(readFileSync(file === '-' ? 0 : file))
  } catch (error) {
    const reason = error instanceof Error && 'code' in error ? error.code : null
    if (reason === 'ENOENT') throw new Complaint(`There is no file ${file}`, 1)
    if (reason === 'EISDIR') throw new Complaint(`${file} is a folder, not a file`, 1)
    throw new Complaint(`Cannot read ${file}: ${reason ?? error}`, 1)
  }
}

/** The three readers, and only JSON on standard output: 0 read, 1 no such file, 2 asked wrongly. */
function read([reader, ...rest]: string[]) {
  const [argument] = rest
  if (argument === undefined || rest.length !== 1) throw new Complaint(usage, 2)
  if (reader === 'report') return readReport(textOf(argument))
  if (reader === 'page') return readPage(textOf(argument))
  if (reader === 'date') return readDate(argument.normalize('NFC'))
  throw new Complaint(usage, 2)
}

try {
  process.stdout.write(`${JSON.stringify(read(process.argv.slice(2)), null, 2)}\n`)
} catch (error) {
  if (!(error instanceof Complaint)) throw error
  process.stderr.write(`${error.message}\n`)
  process.exitCode = error.code
}
