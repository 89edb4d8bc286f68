import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { freePort } from '@/lib/run/port.mjs'
import { formWith } from './form'
import { dataFolder, start, startDatabase, untilPrinted } from './portal'

const aBuild = 240_000
const nginx = ['/usr/sbin/nginx', '/usr/bin/nginx'].find((path) => existsSync(path))
const password = 'demonstracija-2026'

/** An address that answers by two instances, one after the other; that they did not answer before they had started is no reason to leave one out. */
async function behindNginx(ports: number[]) {
  const folder = dataFolder()
  const port = await freePort()
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  const servers = ports.map((one) => `server 127.0.0.1:${one} max_fails=0;`).join(' ')
  const forwarded = 'proxy_set_header Host $http_host; proxy_set_header X-Forwarded-For $remote_addr;'
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${user} pid ${folder}/pid; error_log ${folder}/error.log; events {}
    http { access_log off; client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy;
      upstream portal { ${servers} }
      server { listen 127.0.0.1:${port};
        location / { proxy_pass http://portal; ${forwarded} add_header X-Instance $upstream_addr always; } } }`,
  )
  const child = spawn(nginx ?? '', ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'], {
    stdio: 'ignore',
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const origin = `http://127.0.0.1:${port}`
  await expect
    .poll(
      () =>
        fetch(origin).then(
          () => true,
          () => false,
        ),
      { timeout: 5_000 },
    )
    .toBe(true)
  return origin
}

test.skipIf(!nginx)(
  'two instances behind nginx are one portal: a session is good on both, and what one publishes the other shows within two seconds',
  {
    timeout: 2 * aBuild,
  },
  async () => {
    const folder = dataFolder()
    const database = await startDatabase(folder)
    const ports = [await freePort(), await freePort()]
    const portal = await behindNginx(ports)
    const common = {
      DATABASE_URL: database.address,
      TILTAS_SECRET: 'one secret of both instances, long enough',
      TILTAS_DEMO_PASSWORD: password,
      TILTAS_ORIGIN: portal,
      TILTAS_TRUSTED_PROXIES: '1',
    }
    for (const port of ports)
      await untilPrinted(
        start(dataFolder(), { mode: '--start', env: { ...common, PORT: String(port) } }),
        /Tiltas: (\S+)/,
        aBuild,
      )

    let cookie = ''
    const instances = new Set<string>()
    const ask = async (path: string, body?: FormData) => {
      const headers = { cookie, origin: portal }
      const answer = await fetch(portal + path, { headers, redirect: 'manual', ...(body && { method: 'POST', body }) })
      instances.add(answer.headers.get('x-instance') ?? '')
      for (const set of answer.headers.getSetCookie()) {
        const [pair = ''] = set.split(';')
        if (pair.includes('session')) cookie = pair
      }
      return { status: answer.status, location: answer.headers.get('location'), text: await answer.text() }
    }

    const form = await ask('/admin/sign-in')
    expect(form.status).toBe(200)
    const signedIn = await ask(
      '/admin/sign-in',
      formWith(form.text, 'password', { email: 'editor@vilnius.example', password, returnTo: '/admin' }),
    )
    expect(signedIn.status).toBe(303)
    for (let times = 0; times < 4; times++) expect((await ask('/admin')).status).toBe(200)
    expect(instances.size).toBe(2)

    const list = await ask('/admin/register/networks?q=Eurocities')
    const [path = ''] = /\/admin\/register\/networks\/[0-9a-f-]{36}/.exec(list.text) ?? []
    const record = await ask(path)
    const publicPage = '/lt/vilnius/tinklai/eurocities'
    const read = (port: number) =>
      fetch(`http://127.0.0.1:${port}${publicPage}`, { headers: { host: new URL(portal).host } })
    for (const port of [...ports, ...ports]) expect((await read(port)).status).toBe(200)

    const saved = await ask(path, formWith(record.text, 'nameLt', { descriptionLt: 'Perskaitoma abiejuose.' }))
    expect(saved.status).toBe(303)
    const since = performance.now()
    for (const port of ports)
      await expect
        .poll(async () => (await read(port)).text(), { timeout: 2_000, interval: 25 })
        .toContain('Perskaitoma abiejuose.')
    expect(performance.now() - since).toBeLessThan(2_000)
  },
)

test.runIf(!nginx)(
  'two instances behind nginx were not tried: nginx is not installed (Debian: apt-get install nginx-light)',
  () => {
    expect(nginx).toBeUndefined()
  },
)
