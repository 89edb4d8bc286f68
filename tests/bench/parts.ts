import { besideWordPress } from './parts/beside-wordpress'
import { exchange } from './parts/exchange'
import { latency } from './parts/latency'
import { memory } from './parts/memory'
import { rendering } from './parts/rendering'
import { stampede } from './parts/stampede'
import { startup } from './parts/startup'
import { throughput } from './parts/throughput'

/** The parts in the order in which they are measured; each can be asked for alone. */
export const parts = { startup, throughput, besideWordPress, rendering, stampede, latency, exchange, memory }
