import { readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, test } from 'vitest'

const lib = resolve(import.meta.dirname, '../../lib')
const writes = /auditEntry\s*\.(?:create|upsert|update|delete)|INSERT INTO "AuditEntry"/

test('entries of the audit are written in one place, where an act without words does not compile', () => {
  const files = readdirSync(lib, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
  expect(files.filter((file) => writes.test(readFileSync(join(lib, file), 'utf8')))).toEqual(['history/enter.ts'])
})
