import { expect, test } from 'vitest'
import { allPermissions, roleMay } from '@/lib/auth/permissions'
import { Role } from '@/prisma/client/enums'

const mayOf = (role: Role) => allPermissions.filter((permission) => roleMay(role, permission))

test('a filer enters the office, files trips and reads the register, nothing more', () => {
  expect(mayOf('filer')).toEqual(['office:enter', 'trips:file', 'register:read'])
})

test("an editor also edits others' drafts and the register, adds copies of agreements, and decides nothing", () => {
  expect(mayOf('editor')).toEqual([
    ...['office:enter', 'trips:file', 'trips:editOthers', 'agreements:attach', 'register:read', 'register:edit'],
  ])
})

test('publishers and administrators review, publish, withdraw and declare months without trips', () => {
  const decisions = ['trips:review', 'trips:publish', 'trips:withdraw', 'register:publish', 'trips:declareNilReturn']
  expect(mayOf('publisher')).toEqual(expect.arrayContaining(decisions))
  expect(mayOf('administrator')).toEqual(allPermissions)
})

test('settings and the audit are the administrator alone; what all municipalities share is the portal administrator', () => {
  expect(mayOf('publisher')).not.toContain('settings:edit')
  expect(mayOf('publisher')).not.toContain('audit:read')
  for (const role of Object.values(Role)) {
    expect(roleMay(role, 'references:edit')).toBe(false)
    expect(roleMay(role, 'references:edit', true)).toBe(true)
  }
})

test('everyone with a role may enter the office', () => {
  expect(Object.values(Role).every((role) => roleMay(role, 'office:enter'))).toBe(true)
})
