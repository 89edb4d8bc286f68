import 'server-only'
import type { Staff } from '@/lib/auth/staff'
import { csv, csvLines } from '@/lib/open-data/csv'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { ListQuery } from '@/lib/records/schema/query'
import { exportHeader, exportLines, numberColumns } from '../read/export'
import { exportTrips, tripsHeader } from '../read/trips'
import { guard } from '../rules/guard'
import { tripSheet } from '../schema/trip'

/** A list of the register as a CSV file, sent as it is read: however long it is, some records at a time are in memory. */
export function listCsv(staff: Staff, description: RecordDescription, query: ListQuery) {
  const numbers = numberColumns(description)
  const cell = (text: string, at: number) => (numbers.has(at) && text !== '' ? Number(text) : guard(text))
  return sent(`${staff.municipality.slug}-${description.path}.csv`, exportHeader(staff, description), (send) =>
    exportLines(staff, description, query, (lines) => send(csvLines(lines.map((line) => line.map(cell))))),
  )
}

/** The office's list of trips, sent the same way. */
export function tripsCsv(staff: Staff, query: ListQuery, ids: string[]) {
  const numbers = numberColumns(tripSheet)
  const cell = (text: string, at: number) => (numbers.has(at) && text !== '' ? Number(text) : guard(text))
  return sent(`${staff.municipality.slug}-trips.csv`, tripsHeader(staff), (send) =>
    exportTrips(staff, query, ids, (lines) => send(csvLines(lines.map((line) => line.map(cell))))),
  )
}

export function sent(name: string, header: string[], make: Make) {
  return new Response(streamOf(csv(header, []), make), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}"`,
      'Cache-Control': 'no-store',
    },
  })
}

type Make = (send: (text: string) => Promise<boolean>) => Promise<void>

/** A text that is made bit by bit, never faster than it is taken; `send` says whether anybody still takes it. */
function streamOf(head: string, make: Make) {
  const encoder = new TextEncoder()
  let wanted = () => {}
  let isOpen = true
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        controller.enqueue(encoder.encode(head))
        const send = async (text: string) => {
          while (isOpen && (controller.desiredSize ?? 0) <= 0) await new Promise<void>((go) => (wanted = go))
          if (isOpen) controller.enqueue(encoder.encode(text))
          return isOpen
        }
        make(send).then(
          () => isOpen && controller.close(),
          (error) => isOpen && controller.error(error),
        )
      },
      pull() {
        wanted()
      },
      cancel() {
        isOpen = false
        wanted()
      },
    },
    { highWaterMark: 4 },
  )
}
