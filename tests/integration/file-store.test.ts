import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import S3rver from 's3rver'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { diskStore } from '@/lib/files/store/disk'
import { s3Store } from '@/lib/files/store/s3'
import { FileMissing, type Store } from '@/lib/files/store/store'

const folder = await mkdtemp(join(tmpdir(), 'tiltas-store-'))
const credentials = { key: 'S3RVER', secret: 'S3RVER' }
const server = new S3rver({
  port: 0,
  directory: join(folder, 's3'),
  silent: true,
  configureBuckets: [{ name: 'tiltas', configs: [] }],
})
let endpoint = ''

beforeAll(async () => {
  const { port } = await server.run()
  endpoint = `http://127.0.0.1:${port}`
})
afterAll(async () => {
  await server.close()
  await rm(folder, { recursive: true, force: true })
})

async function file(bytes: Buffer) {
  const path = join(folder, 'file')
  await writeFile(path, bytes)
  return { path, sha256: createHash('sha256').update(bytes).digest('hex'), size: bytes.length }
}

const stores: [string, () => Store][] = [
  ['a folder', () => diskStore(join(folder, 'disk'))],
  [
    'a bucket of an S3-compatible server',
    () => s3Store({ endpoint, region: 'us-east-1', bucket: 'tiltas', ...credentials }),
  ],
]

describe.each(stores)('in %s', (_, open) => {
  test('bytes come back as they were put, whole and in part', async () => {
    const store = open()
    const bytes = randomBytes(3_000_000)
    const { path, sha256, size } = await file(bytes)
    await store.put(path, sha256, size)
    expect((await buffer(await store.open(sha256))).equals(bytes)).toBe(true)
    const part = await buffer(await store.open(sha256, { start: 1_000, end: 1_999 }))
    expect(part.equals(bytes.subarray(1_000, 2_000))).toBe(true)
  })

  test('the same bytes are kept once, however often and however many at a time they are put', async () => {
    const store = open()
    const { path, sha256, size } = await file(randomBytes(500_000))
    await Promise.all(Array.from({ length: 10 }, () => store.put(path, sha256, size)))
    expect((await buffer(await store.open(sha256))).length).toBe(size)
  })

  test('an empty hash of nothing is missing, and says so', async () => {
    await expect(open().open('f'.repeat(64))).rejects.toThrow(FileMissing)
  })
})

test('a folder has nothing but whole files, and nothing is left of a file that could not be kept', async () => {
  const store = diskStore(join(folder, 'other'))
  const { path, sha256, size } = await file(Buffer.from('x'))
  await store.put(path, sha256, size)
  await expect(store.put(join(folder, 'no such file'), 'a'.repeat(64), 1)).rejects.toThrow(/ENOENT/)
  expect(await readdir(join(folder, 'other/incoming'))).toEqual([])
  expect(await readdir(join(folder, 'other', sha256.slice(0, 2), sha256.slice(2, 4)))).toEqual([sha256])
})

test('a bucket that is not there is an error, not a missing file', async () => {
  const store = s3Store({ endpoint, region: 'us-east-1', bucket: 'other', ...credentials })
  const { path, sha256, size } = await file(Buffer.from('y'))
  await expect(store.put(path, sha256, size)).rejects.toThrow()
  await expect(store.open(sha256)).rejects.not.toThrow(FileMissing)
})
