import { existsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { defineConfig, devices } from '@playwright/test'

/** The built portal, started as an operator starts it, on a new data folder. Workers inherit what the first process chose. */
process.env.E2E_PORT ??= '3140'
process.env.E2E_DATA_DIR ??= join(tmpdir(), `tiltas-e2e-${process.pid}`)
process.env.E2E_OIDC_PORT ??= String(Number(process.env.E2E_PORT) + 1)
const port = process.env.E2E_PORT
const origin = `http://localhost:${port}`
const browsers = [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

const use = { ...devices['Desktop Chrome'], locale: 'lt-LT' }

export default defineConfig({
  testDir: 'e2e',
  outputDir: resolve(import.meta.dirname, '../test-results'),
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Two browsers, a server and a database share two processors: what is late once is asked again, and told (lib/run/test/reports).
  retries: 1,
  reporter: [['list']],
  use: {
    baseURL: origin,
    trace: 'retain-on-failure',
    launchOptions: {
      executablePath: browsers.find((path) => path && existsSync(path)),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    },
  },
  // What adds to the register comes after whatever counts on the register as it was loaded. People of the office have one
  // language each: whoever changes it does so while nobody else signs in as they do.
  projects: [
    {
      name: 'loaded',
      testIgnore: /filing-whole|the-workflow|editing-the-register|importing-a-list|of-the-office/,
      use,
    },
    { name: 'filing', testMatch: /filing-whole/, dependencies: ['loaded'], fullyParallel: false, use },
    { name: 'workflow', testMatch: /the-workflow/, dependencies: ['filing'], use },
    { name: 'edited', testMatch: /editing-the-register/, dependencies: ['workflow'], use },
    { name: 'imported', testMatch: /importing-a-list/, dependencies: ['edited'], use },
    { name: 'office', testMatch: /of-the-office/, dependencies: ['imported'], use },
  ],
  webServer: {
    command: 'node lib/run/start.cjs',
    cwd: resolve(import.meta.dirname, '..'),
    url: `${origin}/lt`,
    timeout: 180_000,
    gracefulShutdown: { signal: 'SIGTERM', timeout: 10_000 },
    stdout: 'pipe',
    env: {
      PORT: port,
      // Times are those of the municipality, wherever the machine is.
      TZ: 'America/Los_Angeles',
      TILTAS_DATA_DIR: process.env.E2E_DATA_DIR,
      TILTAS_ORIGIN: origin,
      TILTAS_DEMO_PASSWORD: 'demonstracija-2026',
      TILTAS_ADMIN_EMAIL: 'portalas@tiltas.example',
      TILTAS_ADMIN_PASSWORD: 'rudens lapai krenta',
      TILTAS_OIDC_ISSUER: `http://localhost:${process.env.E2E_OIDC_PORT}`,
      TILTAS_OIDC_CLIENT_ID: 'tiltas',
      TILTAS_OIDC_CLIENT_SECRET: 'paslaptis-tik-bandymams',
      TILTAS_OIDC_NAME: 'Kaunas ID',
    },
  },
})
