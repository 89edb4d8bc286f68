'use client'

import { useTranslations } from 'next-intl'
import type { Reason } from '@/lib/refusal'
import { Wrong } from '../form/wrong'

type Props = { formId: string; errors: Record<string, Reason[]>; labels: Record<string, string>; answer: object }

/** What is wrong in the form of a record, each thing where it stands: the list, the row, the field. */
export function WrongInRecord({ formId, errors, labels, answer }: Props) {
  const t = useTranslations('registerForm.form')
  const placeOf = (field: string) => ({
    href: `#${formId}-${field}`,
    label: nameOf(field, labels, (number) => t('row', { number })),
  })
  return <Wrong formId={formId} errors={errors} answer={answer} placeOf={placeOf} />
}

/** `fees[1].amount` as people say it: the list, the row, the field. */
function nameOf(field: string, labels: Record<string, string>, row: (number: string) => string) {
  const name = field.replace(/\[\d+\]/g, '[]')
  const own = labels[name] ?? name
  const index = /^([A-Za-z]+)\[(\d+)\]\./.exec(field)
  return index ? `${labels[index[1] ?? ''] ?? ''}, ${row(String(Number(index[2]) + 1))}, ${own}` : own
}
