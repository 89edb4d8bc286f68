'use server'

import { notFound } from 'next/navigation'
import { officeTimeZone } from '@/lib/auth/session'
import { staffAction } from '@/lib/auth/staff-action'
import type { FormState } from '@/lib/forms/state'
import { membership } from '@/lib/networks/schema/membership-record'
import { YearForm } from '@/lib/networks/schema/year'
import { ImportForm, TranslationForm } from '@/lib/translations/schema/form'
import { translatedAt } from '@/lib/translations/schema/tables'
import { tellPublicSite } from './public-site'
import { findForField } from './read/find-for-field'
import { nameOfNew } from './read/name-of-new'
import { addressOfList } from './rules/list-address'
import { permissionOf } from './rules/who'
import { formOf, quickFormOf } from './schema/form'
import { RecycledRef, Several, settingOf, VersionRef, ViewForm, ViewRef } from './schema/refs'
import { descriptionAt } from './schema/register'
import { setInMany } from './write/bulk'
import { checkTranslations, importTranslations } from './write/import-translations'
import { recycleRecords } from './write/recycle'
import { restoreRecycled, restoreVersion } from './write/restore'
import { saveRecord } from './write/save'
import { translateTyped } from './write/translate-typed'
import { deleteView, saveView } from './write/views'
import { saveYear } from './write/year'

/** The form of a record: a new one, the next version, or what was chosen of two. */
export async function saveRecordAction(previous: FormState, form: FormData): Promise<FormState> {
  const description = typeIn(form)
  const { path, fields } = description
  const find = form.get('find')
  if (typeof find === 'string') return findForField(fields, find, form)

  return staffAction(permissionOf(description), formOf(description, await officeTimeZone()), async (staff, input) => {
    const { id, changed } = await saveRecord(staff, description, input)
    if (changed) await tellPublicSite(staff, description)
    return `/admin/register/${path}/${id}?done=${changed ? 'keep' : 'unchanged'}`
  })(previous, form)
}

/** A record made in the middle of another form, which then refers to it. */
export async function createInPlaceAction(previous: FormState, form: FormData): Promise<FormState> {
  const description = typeIn(form)
  return staffAction(
    permissionOf(description),
    quickFormOf(description, await officeTimeZone()),
    async (staff, input) => {
      const { id } = await saveRecord(staff, description, input)
      await tellPublicSite(staff, description)
      return { made: await nameOfNew(staff, description, id) }
    },
  )(previous, form)
}

export async function recycleAction(previous: FormState, form: FormData): Promise<FormState> {
  const description = typeIn(form)
  return staffAction(permissionOf(description), Several, async (staff, { ref }) => {
    await recycleRecords(staff, description, ref)
    await tellPublicSite(staff, description)
    return `/admin/register/${description.path}?done=recycle`
  })(previous, form)
}

export async function setInManyAction(previous: FormState, form: FormData): Promise<FormState> {
  const description = typeIn(form)
  return staffAction(
    permissionOf(description),
    settingOf(description, await officeTimeZone()),
    async (staff, input) => {
      const changed = await setInMany(staff, description, input.refs, input.values)
      if (changed > 0) await tellPublicSite(staff, description)
      return `/admin/register/${description.path}?done=${changed > 0 ? 'set' : 'unchanged'}`
    },
  )(previous, form)
}

export async function restoreVersionAction(previous: FormState, form: FormData): Promise<FormState> {
  const description = typeIn(form)
  return staffAction(permissionOf(description), VersionRef, async (staff, { to, ...ref }) => {
    const { id, changed } = await restoreVersion(staff, description, ref, to)
    if (changed) await tellPublicSite(staff, description)
    return `/admin/register/${description.path}/${id}?done=${changed ? 'restore' : 'unchanged'}`
  })(previous, form)
}

export async function restoreRecycledAction(previous: FormState, form: FormData): Promise<FormState> {
  const description = typeIn(form)
  return staffAction(permissionOf(description), RecycledRef, async (staff, ref) => {
    const { id } = await restoreRecycled(staff, description, ref.id)
    await tellPublicSite(staff, description)
    return `/admin/register/${description.path}/${id}?done=restore`
  })(previous, form)
}

export const saveViewAction = staffAction('register:read', ViewForm, async (staff, { list, name, query }) => {
  await saveView(staff, list, name, query)
  return `${addressOfList(list)}${query}&done=keep`
})

export const deleteViewAction = staffAction('register:read', ViewRef, async (staff, { list, id }) => {
  await deleteView(staff, id)
  return addressOfList(list)
})

/** The table of the memberships of a year, saved at once. */
export const saveYearAction = staffAction('register:edit', YearForm, async (staff, { year, page, rows }) => {
  const changed = await saveYear(staff, year, rows)
  if (changed > 0) await tellPublicSite(staff, membership)
  return `/admin/register/memberships/year?year=${year}&done=${changed > 0 ? 'set' : 'unchanged'}${page ? `&page=${page}` : ''}`
})

export const translateAction = staffAction('register:edit', TranslationForm, async (staff, input) => {
  const description = translatedAt(input.path) ?? notFound()
  const changed = await translateTyped(staff, description, input)
  if (changed) await tellPublicSite(staff, description)
  return `/admin/translations/${input.path}/${input.id}?done=${changed ? 'keep' : 'unchanged'}${input.page ? `&page=${input.page}` : ''}`
})

/** A file of translations: what it would change, then, sent once more, the change itself. */
export async function importTranslationsAction(previous: FormState, form: FormData): Promise<FormState> {
  const file = form.get('file')
  if (file instanceof File && file.size > 0) form.set('xliff', await file.text())
  return staffAction('register:edit', ImportForm, async (staff, { xliff, how, act }) => {
    if (act === 'check') return { check: await checkTranslations(staff, xliff, how) }
    for (const description of await importTranslations(staff, xliff, how)) await tellPublicSite(staff, description)
    return '/admin/translations?done=keep'
  })(previous, form)
}

/** The type of record a form is about. */
function typeIn(form: FormData) {
  return descriptionAt(String(form.get('list'))) ?? notFound()
}
