import { createServer } from 'node:http'
import { test } from '@playwright/test'
import { Provider } from 'oidc-provider'

const port = Number(process.env.E2E_OIDC_PORT)
const portal = `http://localhost:${process.env.E2E_PORT}`

/**
 * An OpenID provider on this machine: whoever gives an e-mail as their login is taken for its owner. Of those whose login begins
 * with `unverified` it has not verified that.
 */
export function withOpenIdProvider() {
  const provider = new Provider(`http://localhost:${port}`, {
    clients: [
      {
        client_id: 'tiltas',
        client_secret: 'paslaptis-tik-bandymams',
        redirect_uris: [`${portal}/admin/sign-in/single-sign-on/callback`],
      },
    ],
    claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
    cookies: { keys: ['tik-bandymams'] },
    findAccount: (_context, login) => ({
      accountId: login,
      claims: () => ({
        sub: login,
        email: login,
        email_verified: !login.startsWith('unverified'),
        name: 'Rūta Rūtaitė',
      }),
    }),
  })
  const server = createServer(provider.callback())
  test.beforeAll(() => new Promise<void>((listening) => server.listen(port, listening)))
  test.afterAll(() => new Promise<void>((closed) => server.close(() => closed()).closeAllConnections()))
}
