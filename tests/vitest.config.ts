import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const root = resolve(import.meta.dirname, '..')

/** One project per level: `npx vitest --config tests/vitest.config.ts --project unit`. */
export default defineConfig({
  root,
  resolve: {
    alias: { '@': root, 'server-only': resolve(root, 'node_modules/server-only/empty.js') },
  },
  test: {
    projects: [
      { extends: true, test: { name: 'architecture', include: ['tests/architecture/**/*.test.ts'] } },
      // Properties are tried on hundreds of examples, also on a busy machine.
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 30_000 } },
      {
        extends: true,
        test: {
          name: 'integration',
          include: ['tests/integration/**/*.test.ts'],
          globalSetup: ['tests/integration/server.ts'],
          setupFiles: ['tests/integration/database.ts'],
          // Reads give the addresses of pages: next-intl asks for `next/navigation` in a way that only a bundler resolves.
          server: { deps: { inline: ['next-intl'] } },
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'scale',
          include: ['tests/scale/**/*.test.ts'],
          globalSetup: ['tests/integration/server.ts'],
          setupFiles: ['tests/integration/database.ts'],
          server: { deps: { inline: ['next-intl'] } },
          testTimeout: 120_000,
          hookTimeout: 900_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'run',
          include: ['tests/run/**/*.test.ts'],
          fileParallelism: false,
          testTimeout: 240_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
