import { createReadStream } from 'node:fs'
import type { Readable } from 'node:stream'
import {
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { FileMissing, type Store } from './store'

export type Bucket = { endpoint?: string; region: string; bucket: string; key: string; secret: string }

/** Files in a bucket of an S3-compatible store. */
export function s3Store({ endpoint, region, bucket: Bucket, key, secret }: Bucket): Store {
  const client = new S3Client({
    region,
    credentials: { accessKeyId: key, secretAccessKey: secret },
    // Stores other than Amazon's have the bucket in the path, and not all know its newer checksums.
    ...(endpoint && { endpoint, forcePathStyle: true }),
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  })

  async function has(sha256: string, size: number) {
    try {
      const { ContentLength } = await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(sha256) }))
      return ContentLength === size
    } catch (error) {
      if (error instanceof NotFound || error instanceof NoSuchKey) return false
      throw error
    }
  }

  return {
    async put(path, sha256, size) {
      if (await has(sha256, size)) return
      await client.send(
        new PutObjectCommand({
          ...{ Bucket, Key: keyOf(sha256), Body: createReadStream(path), ContentLength: size },
          ContentType: 'application/octet-stream',
        }),
      )
    },

    async open(sha256, range) {
      const Range = range && `bytes=${range.start}-${range.end}`
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(sha256), Range }))
        return Body as Readable
      } catch (error) {
        if (error instanceof NoSuchKey || error instanceof NotFound) throw new FileMissing(sha256)
        throw error
      }
    },
  }
}

function keyOf(sha256: string) {
  return `${sha256.slice(0, 2)}/${sha256}`
}
