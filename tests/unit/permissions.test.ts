import { expect, test } from 'vitest'
import { allPermissions, roleMay } from '@/lib/auth/permissions'
import { Role } from '@/prisma/client/enums'

const mayOf = (role: Role) => allPermissions.filter((permission) => roleMay(role, permission))

test('a filer enters the office and files trips, nothing more', () => {
  expect(mayOf('filer')).toEqual(['office:enter', 'trips:file'])
})

test("an editor also edits others' drafts and adds copies of agreements, and decides nothing", () => {
  expect(mayOf('editor')).toEqual(['office:enter', 'trips:file', 'trips:editOthers', 'agreements:attach'])
})

test('publishers also review, publish, withdraw, declare months without trips and answer readers; administrators also manage people', () => {
  expect(mayOf('publisher')).toEqual(allPermissions.filter((permission) => permission !== 'people:manage'))
  expect(mayOf('administrator')).toEqual(allPermissions)
})

test('everyone with a role may enter the office', () => {
  expect(Object.values(Role).every((role) => roleMay(role, 'office:enter'))).toBe(true)
})
