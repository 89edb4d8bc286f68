import { besideWordPress } from './parts/beside-wordpress'
import { database } from './parts/database'
import { exchange } from './parts/exchange'
import { latency } from './parts/latency'
import { lighthouse } from './parts/lighthouse'
import { load } from './parts/load'
import { memory } from './parts/memory'
import { rendering } from './parts/rendering'
import { stampede } from './parts/stampede'
import { startup } from './parts/startup'
import { throughput } from './parts/throughput'

/** The parts in the order in which they are measured; each can be asked for alone. */
export const parts = {
  ...{ startup, throughput, besideWordPress, rendering, stampede, latency },
  ...{ lighthouse, exchange, database, load, memory },
}

/** Those that take a few minutes together, measured when none is named. */
export const quick = ['startup', 'throughput', 'rendering', 'stampede', 'latency']
