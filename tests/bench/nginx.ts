import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { freePort } from '@/lib/run/port.mjs'
import { ask } from './ask'
import { pinned } from './processors'
import { programAt } from './program'
import { NotMeasured } from './table'

/** Debian's nginx with one worker, serving these bytes as a finished file with this encoding: what no server of pages surpasses. */
export async function serveStatically(body: Buffer, encoding: string) {
  const nginx = programAt('/usr/sbin/nginx', '/usr/bin/nginx')
  if (!nginx) throw new NotMeasured('nginx is not installed (Debian: apt-get install nginx-light).')

  const folder = mkdtempSync(join(tmpdir(), 'tiltas-nginx-'))
  const port = await freePort()
  writeFileSync(join(folder, 'page.html'), body)
  writeFileSync(join(folder, 'nginx.conf'), configuration(folder, port, encoding))
  const [command, args] = pinned('server', nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'])
  const child = spawn(command, args, { stdio: 'ignore' })
  const url = `http://127.0.0.1:${port}/page.html`
  for (let tries = 0; tries < 100 && !(await answers(url)); tries++) await pause(50)
  return {
    url,
    async stop() {
      const ended = new Promise((done) => child.once('exit', done))
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

async function answers(url: string) {
  return ask(url).then(
    ({ status }) => status === 200,
    () => false,
  )
}

function configuration(folder: string, port: number, encoding: string) {
  const user = process.getuid?.() === 0 ? 'user root;' : ''
  return `
${user}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10;
  keepalive_requests 1000000000;
  types { text/html html; }
  charset utf-8;
  server {
    listen 127.0.0.1:${port};
    root ${folder};
    location / { add_header Content-Encoding ${encoding}; add_header Vary Accept-Encoding; }
  }
}`
}
