import 'server-only'
import { promisify } from 'node:util'
import { gunzip } from 'node:zlib'
import { db } from '@/lib/db'
import type { Clerk } from '../schema/clerk'
import { SheetHeads } from '../schema/sheets'
import type { TextSheet } from '../xlsx'

const unpack = promisify(gunzip)

/** A file that is imported with all that was read of it; null when it is nobody's of this municipality. */
export async function getTables({ municipalityId }: Clerk, id: string) {
  const found = await db.import.findUnique({ where: { municipalityId_id: { municipalityId, id } } })
  if (!found) return null
  const tables: TextSheet[] = JSON.parse((await unpack(found.tables)).toString('utf8'))
  return {
    tables,
    sheets: SheetHeads.parse(found.sheets),
    fileHash: found.fileHash,
    fileName: found.fileName,
    createdById: found.createdById,
  }
}
