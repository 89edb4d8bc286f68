import type { Place } from '@/lib/maps/point'
import type { Table } from '@/lib/open-data/table'
import type { Statistics } from '@/lib/statistics/read'

/** What every figure of the page is given. */
export type FigureProps = {
  /** Its anchor, its data as a table, and where the same data is as a file. */
  figure: { id: string; table: Table; csvHref: string }
  data: Statistics
  municipality: { name: string; place: Place }
  /** The day it is in the municipality. */
  today: string
}
