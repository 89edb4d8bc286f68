import { createServer } from 'node:net'
import { Trouble } from './lifetime.mjs'

/** Refuses when nothing could listen on this port. @param {number} port */
export function checkPort(port) {
  return new Promise((done, fail) => {
    const probe = createServer()
    probe.once('error', (error) => {
      const code = 'code' in error ? error.code : ''
      if (code === 'EADDRINUSE')
        fail(new Trouble(`PORT ${port} is taken by another program. Stop it, or set PORT to a free one.`))
      else if (code === 'EACCES')
        fail(new Trouble(`PORT ${port} may not be used by this user. Set PORT to one above 1023.`))
      else fail(error)
    })
    probe.listen(port, () => probe.close(done))
  })
}

/** A port of this machine that nothing listens on now. @returns {Promise<number>} */
export function freePort() {
  return new Promise((done, fail) => {
    const probe = createServer().once('error', fail)
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address()
      probe.close(() =>
        address && typeof address === 'object' ? done(address.port) : fail(new Error('No port is free')),
      )
    })
  })
}
