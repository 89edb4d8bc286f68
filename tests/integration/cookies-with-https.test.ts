import { expect, test } from 'vitest'
import { auth } from '@/lib/auth/auth'
import { cookieOf } from '@/lib/auth/session'

process.env.TILTAS_ORIGIN = 'https://tiltas.example'

test('with https every cookie of the office is for this host alone, over https alone, and for no script', async () => {
  const { sessionToken } = (await auth().$context).authCookies
  for (const { name, attributes } of [sessionToken, cookieOf('tiltas.municipality')]) {
    expect(name).toMatch(/^__Host-tiltas\./)
    expect(attributes).toMatchObject({ secure: true, httpOnly: true, sameSite: 'lax', path: '/' })
    expect(attributes).not.toHaveProperty('domain')
  }
  expect(sessionToken.attributes.maxAge).toBe(12 * 60 * 60)
})
