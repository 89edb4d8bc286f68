import 'server-only'
import { resolve } from 'node:path'
import { env } from '@/lib/env'
import { diskStore } from './disk'
import { s3Store } from './s3'
import type { Store } from './store'

let chosen: Store | undefined

/** The store of this portal: a bucket where one is set, otherwise a folder beside the database. */
export function store(): Store {
  chosen ??= choose()
  return chosen
}

/** The folder of this machine where files wait until they are judged; what is in it is nobody's. */
export function incomingFolder() {
  return resolve(env().TILTAS_DATA_DIR, 'files/incoming')
}

function choose() {
  const { TILTAS_FILES_S3_BUCKET: bucket, TILTAS_FILES_S3_KEY: key, TILTAS_FILES_S3_SECRET: secret } = env()
  const { TILTAS_FILES_S3_ENDPOINT: endpoint, TILTAS_FILES_S3_REGION: region, TILTAS_DATA_DIR: dataDir } = env()
  if (bucket && key && secret) return s3Store({ endpoint, region, bucket, key, secret })
  return diskStore(resolve(dataDir, 'files'))
}
