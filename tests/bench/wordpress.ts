import { spawn } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { run } from '@/lib/run/lifetime.mjs'
import { freePort } from '@/lib/run/port.mjs'
import { ask } from './ask'
import { pinned } from './processors'
import { programAt } from './program'
import { NotMeasured } from './table'

const site = '/usr/share/wordpress'
const needed = {
  nginx: '/usr/sbin/nginx',
  mariadbd: '/usr/sbin/mariadbd',
  installer: '/usr/bin/mariadb-install-db',
  php: '/usr/bin/php',
}

/**
 * Debian's WordPress as a city would run it (nginx, php-fpm with opcache, MariaDB, its default theme, no page cache), with
 * this HTML as a page of its own.
 */
export async function serveWithWordPress(html: string) {
  const fpm = programAt('/usr/sbin/php-fpm8.2', '/usr/sbin/php-fpm8.4', '/usr/sbin/php-fpm')
  const missing = [site, ...Object.values(needed)].filter((path) => !programAt(path))
  if (!fpm || missing.length) {
    throw new NotMeasured(
      'WordPress is not installed (Debian: apt-get install nginx wordpress php-fpm php-cli php-mysql mariadb-server wordpress-theme-twentytwentythree).',
    )
  }

  const folder = mkdtempSync(join(tmpdir(), 'tiltas-wordpress-'))
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const children = [await database(folder)]
  await install(folder, origin, html)
  children.push(pool(folder, fpm), web(folder, port))
  const url = `${origin}/?page_id=2026`
  for (let tries = 0; tries < 200 && !(await answers(url)); tries++) await pause(50)
  return {
    url,
    async stop() {
      for (const child of children.reverse()) {
        const ended = new Promise((done) => child.once('exit', done))
        child.kill('SIGTERM')
        await ended
      }
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

function server(command: string, args: string[]) {
  return spawn(...pinned('server', command, args), { stdio: 'ignore' })
}

async function database(folder: string) {
  const data = join(folder, 'database')
  const socket = join(folder, 'database.sock')
  await run(needed.installer, [
    '--no-defaults',
    '--user=root',
    '--auth-root-authentication-method=normal',
    `--datadir=${data}`,
  ])
  const child = server(needed.mariadbd, [
    '--no-defaults',
    '--user=root',
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
  ])
  const ready = `for ($n = 0; $n < 200; $n++) { try { $c = new mysqli(null, 'root', '', null, 0, '${socket}'); $c->query('CREATE DATABASE wp'); exit(0); } catch (Throwable $e) { usleep(50000); } } exit(1);`
  await run(needed.php, ['-r', ready])
  return child
}

async function install(folder: string, origin: string, html: string) {
  const root = join(folder, 'site')
  cpSync(site, root, { recursive: true, dereference: true })
  writeFileSync(join(root, 'wp-config.php'), configuration(join(folder, 'database.sock'), origin))
  mkdirSync(join(root, 'wp-content/mu-plugins'), { recursive: true })
  // Behind a port of its own WordPress sends a page to its own address for ever.
  writeFileSync(
    join(root, 'wp-content/mu-plugins/address.php'),
    "<?php remove_action('template_redirect', 'redirect_canonical');",
  )
  writeFileSync(join(folder, 'page.html'), html)
  writeFileSync(
    join(folder, 'install.php'),
    `<?php
define('WP_INSTALLING', true);
$_SERVER['HTTP_HOST'] = '${new URL(origin).host}';
require '${root}/wp-load.php';
require '${root}/wp-admin/includes/upgrade.php';
wp_install('Vilnius', 'admin', 'admin@vilnius.example', true, '', 'not-used-here-2026');
kses_remove_filters();
update_option('permalink_structure', '');
wp_insert_post(['import_id' => 2026, 'post_type' => 'page', 'post_status' => 'publish', 'post_title' => 'Miestas partneris',
  'post_content' => file_get_contents('${folder}/page.html')]);
`,
  )
  await run(needed.php, [join(folder, 'install.php')])
}

function configuration(socket: string, origin: string) {
  return `<?php
define('DB_NAME', 'wp'); define('DB_USER', 'root'); define('DB_PASSWORD', ''); define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4'); define('DB_COLLATE', '');
define('WP_HOME', '${origin}'); define('WP_SITEURL', '${origin}');
define('DISABLE_WP_CRON', true); define('WP_HTTP_BLOCK_EXTERNAL', true); define('AUTOMATIC_UPDATER_DISABLED', true);
$table_prefix = 'wp_';
if (!defined('ABSPATH')) define('ABSPATH', __DIR__ . '/');
require_once ABSPATH . 'wp-settings.php';
`
}

function pool(folder: string, fpm: string) {
  mkdirSync(join(folder, 'fpm'))
  writeFileSync(
    join(folder, 'fpm.conf'),
    `[global]
pid = ${folder}/fpm.pid
error_log = ${folder}/fpm.log
daemonize = no
[www]
user = root
group = root
listen = ${folder}/fpm.sock
pm = static
pm.max_children = 4
php_admin_value[opcache.enable] = 1
`,
  )
  return server(fpm, ['--nodaemonize', '--allow-to-run-as-root', '--fpm-config', join(folder, 'fpm.conf')])
}

function web(folder: string, port: number) {
  writeFileSync(
    join(folder, 'nginx.conf'),
    `user root;
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 1024; }
http {
  access_log off;
  include /etc/nginx/mime.types;
  gzip on;
  server {
    listen 127.0.0.1:${port};
    root ${folder}/site;
    index index.php;
    location ~ \\.php$ { include /etc/nginx/fastcgi_params; fastcgi_param SCRIPT_FILENAME $document_root$fastcgi_script_name; fastcgi_pass unix:${folder}/fpm.sock; }
  }
}`,
  )
  return server(needed.nginx, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-g', 'daemon off;'])
}
