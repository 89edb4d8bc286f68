import { connect, createServer, type Server } from 'node:net'
import { onTestFinished } from 'vitest'

const query = 0x51
const execute = 0x45

/** A relay before a database: its address, and how many queries have passed through it. */
export async function countQueries(database: string) {
  const target = new URL(database)
  let count = 0
  const relay = createServer((client) => {
    const server = connect(Number(target.port), target.hostname)
    client.on(
      'data',
      onMessages((type) => {
        if (type === query || type === execute) count++
      }),
    )
    client.pipe(server).pipe(client)
    for (const socket of [client, server]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((done) => relay.listen(0, '127.0.0.1', done))
  onTestFinished(() => void relay.close())
  const address = new URL(database)
  address.hostname = '127.0.0.1'
  address.port = String(portOf(relay))
  return { address: address.href, counted: () => count }
}

/** Tells the type of each message a client sends; the first has none, the others a byte and their length. */
function onMessages(tell: (type: number) => void) {
  let left = Buffer.alloc(0)
  let began = false
  return (data: Buffer) => {
    left = Buffer.concat([left, data])
    for (let head = Number(began); left.length >= head + 4; head = 1) {
      const length = head + left.readUInt32BE(head)
      if (left.length < length) return
      if (began) tell(left.readUInt8(0))
      began = true
      left = left.subarray(length)
    }
  }
}

function portOf(relay: Server) {
  const address = relay.address()
  return typeof address === 'object' && address ? address.port : 0
}
