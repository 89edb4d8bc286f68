import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeText } from '@/lib/import/decode'

const tsx = join('node_modules', 'tsx', 'dist', 'cli.mjs')
const run = (args: string[], input?: string) =>
  spawnSync(process.execPath, [tsx, 'lib/import/cli.ts', ...args], { encoding: 'utf8', input })

/** Each run starts a process of its own, which a busy machine may take long over. */
describe('the readers from the command line', { timeout: 120_000 }, () => {
  test('print one JSON object and nothing else', () => {
    const { status, stdout, stderr } = run(['date', '2024 m. gruodžio 4–7 d.'])
    expect({ status, stderr, read: JSON.parse(stdout) }).toEqual({
      status: 0,
      stderr: '',
      read: { startsOn: '2024-12-04', endsOn: '2024-12-07' },
    })
  })

  test('read files and standard input', () => {
    const file = join(mkdtempSync(join(tmpdir(), 'ataskaita ')), 'ataskaita ė.txt')
    writeFileSync(file, 'Komandiruotės tikslas: tartis')
    expect(JSON.parse(run(['report', file]).stdout)).toMatchObject({ recognised: true, purpose: 'tartis' })
    expect(JSON.parse(run(['page', '-'], 'Oslas, Norvegija Draugystės sutartis (1991-02)').stdout).rows).toHaveLength(1)
  })

  test('say in one line that a file is missing, and how they are asked', () => {
    const missing = run(['report', 'nera.txt'])
    expect([missing.status, missing.stdout, missing.stderr]).toEqual([1, '', 'There is no file nera.txt\n'])
    expect(run(['report'])).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('Usage') })
  })
})

describe('a file of any usual encoding', () => {
  const text = 'Komandiruotės pagrindas: „Žąsų ūkis“ – 5 €'

  test('UTF-8, with or without its mark', () => {
    expect(decodeText(Buffer.from(text))).toBe(text)
    expect(decodeText(Buffer.from(`\uFEFF${text}`))).toBe(text)
  })

  test('UTF-16 of both kinds, with or without its mark', () => {
    const little = Buffer.from(text, 'utf16le')
    const big = Buffer.from(little).swap16()
    for (const bytes of [
      little,
      big,
      Buffer.from(`\uFEFF${text}`, 'utf16le'),
      Buffer.from(`\uFEFF${text}`, 'utf16le').swap16(),
    ])
      expect(decodeText(bytes)).toBe(text)
  })

  test('the Baltic code page of old Windows', () => {
    const bytes = Buffer.from([
      0x4b, 0xeb, 0x64, 0x61, 0x69, 0x6e, 0x69, 0xf8, 0x20, 0xd0, 0x69, 0x61, 0x75, 0x6c, 0x69, 0x61, 0x69,
    ])
    expect(decodeText(bytes)).toBe('Kėdainių Šiauliai')
  })
})
