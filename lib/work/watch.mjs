import { memoryUsage } from 'node:process'
import { parentPort } from 'node:worker_threads'

const portal = process.ppid
const most = Number(process.env.TILTAS_WORK_MEMORY) * 1024 * 1024

setInterval(() => {
  if (memoryUsage.rss() > most || process.ppid !== portal) process.kill(process.pid, 'SIGKILL')
}, 50)
parentPort?.postMessage('watching')
