import fc from 'fast-check'
import { expect, test } from 'vitest'
import { commonPasswords } from '@/lib/auth/common-passwords'
import { passwordRefused } from '@/lib/auth/password-rules'

const common = await commonPasswords()
const refused = (password: string, context: string[] = []) =>
  passwordRefused(password, context, (text) => common.has(text))

test('a password has at least 12 characters, spaces and any letters among them, and at most 128', () => {
  expect(refused('ąčęėįšųūž ž')).toBe('passwordShort')
  expect(refused('ąčęėįšųūž žū')).toBeNull()
  expect(refused('🦊🦊🦊🐻🐻🐻🦉🦉🦉🐟🐟')).toBe('passwordShort')
  expect(refused('rudens lapai krenta '.repeat(6))).toBeNull()
  expect(refused('rudens lapai krenta '.repeat(7))).toBe('passwordLong')
})

test('nothing is asked of its composition', () => {
  expect(refused('rudens lapai krenta')).toBeNull()
  expect(refused('839105726481')).toBeNull()
  const small = fc.string({ unit: fc.constantFrom(...'abdefghijklmnoprstuvz'), minLength: 20, maxLength: 60 })
  const common = (text: string) => refused(text) === 'passwordCommon'
  fc.assert(fc.property(small, (text) => common(text) || refused(text) === null))
})

test('the list of common passwords has more than ten thousand', () => {
  expect(common.size).toBeGreaterThan(10_000)
})

test.for([
  'unbelievable',
  'Administrator',
  'q1w2e3r4t5y6',
  'password1234',
  '2026Password!!!',
  'Mónika123456',
  'qwertyqwerty',
  'passwordpassword1',
  '111111111111',
])('„%s“ is one of the common ones, or one that was only made longer', (password) => {
  expect(refused(password)).toBe('passwordCommon')
})

test('who and where one is does not make a password', () => {
  expect(refused('VilniusVilnius1', ['Vilnius'])).toBe('passwordContext')
  expect(refused('ona.onaite-2026', ['Ona Onaitė', 'ona.onaite'])).toBe('passwordContext')
  expect(refused('slaptažodis2026')).toBe('passwordContext')
  expect(refused('iš Vilniaus į Kauną pėsčiomis', ['Vilnius', 'Vilniaus'])).toBeNull()
})
