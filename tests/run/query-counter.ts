import { connect, createServer, type Server } from 'node:net'
import { onTestFinished } from 'vitest'

const query = 0x51
const parse = 0x50
const execute = 0x45
// The page cache listens, and sees that the database is there; the jobs look for work: no page's doing.
const others = ['tiltas page cache', 'tiltas jobs']

/** A relay before a database: its address, how many queries have passed through it, and the texts of the latest. */
export async function countQueries(database: string) {
  const target = new URL(database)
  let count = 0
  let texts: string[] = []
  const relay = createServer((client) => {
    const server = connect(Number(target.port), target.hostname)
    client.on(
      'data',
      onMessages((type, text) => {
        if (type === query || type === execute) count++
        if (type === query || type === parse) texts.push(text)
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
  const heard = () => {
    const latest = texts
    texts = []
    return latest
  }
  return { address: address.href, counted: () => count, heard }
}

/** Tells the type of each message a client sends, and its text; the first has none, the others a byte and their length. */
function onMessages(tell: (type: number, text: string) => void) {
  let left = Buffer.alloc(0)
  let began = false
  let counts = true
  return (data: Buffer) => {
    left = Buffer.concat([left, data])
    for (let head = Number(began); left.length >= head + 4; head = 1) {
      const length = head + left.readUInt32BE(head)
      if (left.length < length) return
      if (began && counts) tell(left.readUInt8(0), left.subarray(5, length).toString())
      if (!began) counts = !others.some((name) => left.subarray(0, length).includes(name))
      began = true
      left = left.subarray(length)
    }
  }
}

function portOf(relay: Server) {
  const address = relay.address()
  return typeof address === 'object' && address ? address.port : 0
}
