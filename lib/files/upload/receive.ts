import 'server-only'
import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { mkdir, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable, Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ReadableStream } from 'node:stream/web'
import { Busboy } from '@fastify/busboy'
import { Refusal } from '@/lib/refusal'
import { largestFile } from '../rules/kinds'
import { incomingFolder } from '../store/chosen'

/** Bytes that a form with the largest file may have. */
const largestForm = largestFile + 200_000
/** Milliseconds in which a form must have come. */
const patience = 180_000
const stale = 3_600_000
/** Letters that a field beside the file may have. */
const usualField = 4_000
const limits = { files: 1, fileSize: largestFile + 1, fields: 10, parts: 12, headerPairs: 20 }

export type Received = { fields: Map<string, string>; file: { path: string; name: string } | null }

/**
 * Takes a form with one file as it comes, the file into a folder of its own that holds nothing afterwards, and hands both
 * to `use`. Never more than a part of it is in memory; what is too large or too slow is cut off.
 */
export async function receive<Result>(
  request: Request,
  use: (form: Received) => Promise<Result>,
  fieldSize = usualField,
): Promise<Result> {
  if (Number(request.headers.get('content-length')) > largestForm) throw new Refusal('fileTooLarge')
  const folder = join(incomingFolder(), randomUUID())
  await sweep(incomingFolder())
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    return await use(await take(request, join(folder, 'file'), fieldSize))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

async function take(request: Request, path: string, fieldSize: number): Promise<Received> {
  const type = request.headers.get('content-type') ?? ''
  if (!request.body || !/^multipart\/form-data;.*\bboundary=/i.test(type)) throw new Refusal('uploadBroken')

  const received: Received = { fields: new Map(), file: null }
  const writing: Promise<void>[] = []
  const form = new Busboy({ headers: { 'content-type': type }, limits: { ...limits, fieldSize } })
  let refused: Refusal | null = null
  const refuse = (why: Refusal) => {
    refused ??= why
    form.destroy(refused)
  }
  form.on('field', (name, value) => {
    received.fields.set(name, value)
  })
  form.on('file', (_, stream, name) => {
    // A form without scripts sends the field of a file that was not chosen, empty and without a name.
    if (!name) return void stream.resume()
    received.file = { path, name }
    stream.on('limit', () => refuse(new Refusal('fileTooLarge')))
    const written = pipeline(stream, createWriteStream(path, { mode: 0o600 }))
    written.catch(() => {})
    writing.push(written)
  })
  for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const)
    form.on(limit, () => refuse(new Refusal('uploadBroken')))

  try {
    const body = Readable.fromWeb(request.body as ReadableStream<Uint8Array>)
    await pipeline(body, bounded(), form, { signal: AbortSignal.timeout(patience) })
    await Promise.all(writing)
  } catch (error) {
    if (refused ?? error instanceof Refusal) throw refused ?? error
    if ((error as NodeJS.ErrnoException).code === 'ENOSPC') throw error
    throw new Refusal('uploadBroken')
  }
  if (refused) throw refused
  return received
}

/** Passes on what may come, and no more. */
function bounded() {
  let size = 0
  return new Transform({
    transform(part: Buffer, _, pass) {
      size += part.length
      if (size > largestForm) pass(new Refusal('fileTooLarge'))
      else pass(null, part)
    },
  })
}

/** Takes away what a portal that was killed has left. */
async function sweep(folder: string) {
  for (const name of await readdir(folder).catch(() => [])) {
    const path = join(folder, name)
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    )
    if (age > stale) await rm(path, { recursive: true, force: true })
  }
}
