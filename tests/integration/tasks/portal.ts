import { work } from '@/lib/work/pool'

// A portal with a task under way, to be killed.
await work('tests/integration/tasks/misbehave.ts', 'told', 60_000)
