import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { db } from '@/lib/db'
import { permissionOf } from '@/lib/records/rules/who'
import { Refusal } from '@/lib/refusal'
import type { SheetHead } from '../schema/sheets'
import { importableAt } from '../schema/types'

/** Milliseconds after which a file that nobody finished is taken away. */
const kept = 7 * 24 * 3_600_000

type Read = { packed: Uint8Array; sheets: SheetHead[]; hash: string; readAs: string; notUnderstood: string[] }

/** Keeps what was read of a file, for whoever sent it to look at and to confirm. */
export async function beginImport(staff: Staff, fileName: string, read: Read) {
  const { municipalityId } = staff
  await db.import.deleteMany({ where: { municipalityId, createdAt: { lt: new Date(Date.now() - kept) } } })
  const { id } = await db.import.create({
    data: {
      municipalityId,
      createdById: staff.id,
      fileName: fileName.slice(0, 200),
      fileHash: read.hash,
      readAs: read.readAs,
      tables: new Uint8Array(read.packed),
      sheets: read.sheets.map((sheet) => onlyAllowed(staff, sheet)),
      notUnderstood: read.notUnderstood,
    },
    select: { id: true },
  })
  return id
}

/** A list this person may not edit is not imported into, whatever a file is called. */
function onlyAllowed(staff: Staff, sheet: SheetHead): SheetHead {
  const description = sheet.list === null ? undefined : importableAt(sheet.list)
  return description && staff.may(permissionOf(description)) ? sheet : { ...sheet, list: null }
}

/** How the columns of a file are understood, as somebody chose; a dry run of before says nothing of it any more. */
export async function setSheets(staff: Staff, id: string, sheets: SheetHead[]) {
  const { municipalityId } = staff
  const { count } = await db.import.updateMany({
    where: { municipalityId, id, createdById: staff.id, state: { in: ['read', 'planned', 'failed'] } },
    data: {
      ...{ state: 'read', failure: null, finishedAt: null },
      sheets: sheets.map((sheet) => onlyAllowed(staff, sheet)),
    },
  })
  if (count === 0) throw new Refusal('importUnderWay')
}
