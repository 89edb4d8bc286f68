import 'server-only'
import { parseWithZod } from '@conform-to/zod/v4'
import { z } from 'zod'
import { chosenMunicipality, currentUser } from '@/lib/auth/session'
import { admit } from '@/lib/auth/staff'
import { withinBounds } from '@/lib/forms/bounds'
import type { FormState } from '@/lib/forms/state'
import type { Field } from '../schema/fields'
import { findChoices } from './choices'

/**
 * Without scripts: the records found for a field of the form that refers to one, and the form as it was typed. Whoever may not
 * read the register finds nothing.
 */
export async function findForField(
  fields: { [name: string]: Field },
  name: string,
  form: FormData,
): Promise<FormState> {
  const user = await currentUser()
  const staff = user && admit(user, 'register:read', await chosenMunicipality())
  const to = targetOf(fields, name)
  const typed = form.get(`words.${name}`)
  const words = typeof typed === 'string' ? typed.slice(0, 200) : ''
  const bounded = withinBounds(form).form
  const { payload } = parseWithZod(bounded, { schema: z.object({}) })
  const found = staff && to ? await findChoices(staff, to, words) : []
  return {
    result: { initialValue: payload as Record<string, string> },
    found: {
      field: name,
      choices: found.map(({ id, title, context }) => ({
        value: id,
        label: [title, context].filter(Boolean).join(' – '),
      })),
    },
  }
}

function targetOf(fields: { [name: string]: Field }, name: string) {
  const [first = '', inner] = name.replace(/\[\d+\]/g, '').split('.')
  const field = fields[first]
  const own = inner !== undefined && field?.kind === 'rows' ? field.fields[inner] : field
  return own?.kind === 'relation' || own?.kind === 'links' ? own.to : null
}
