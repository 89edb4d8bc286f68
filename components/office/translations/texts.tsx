import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import type { Staff } from '@/lib/auth/staff'
import { permissionOf } from '@/lib/records/rules/who'
import type { RecordDescription } from '@/lib/records/schema/description'
import type { Text } from '@/lib/translations/read/record'
import { textLabel } from '@/lib/translations/rules/labels'
import { textsOnPage } from '@/lib/translations/schema/form'
import { textName } from '@/lib/translations/schema/state'
import { textTables } from '@/lib/translations/schema/tables'
import { Link } from '../link'
import { AboutText } from './about'
import { TextsForm } from './form'

type Props = { staff: Staff; description: RecordDescription; id: string; texts: Text[]; page: number }

/** The texts of a record side by side, each with what is to be said of its translation. */
export async function Translations({ staff, description, id, texts, page }: Props) {
  const { locale } = staff
  const office = await getTranslations({ locale, namespace: 'office.list' })
  const pages = Math.ceil(texts.length / textsOnPage)
  if (page > pages) notFound()
  const shown = texts.slice((page - 1) * textsOnPage, page * textsOnPage)

  return (
    <>
      <TextsForm
        path={description.path}
        id={id}
        page={page}
        mayEdit={staff.may(permissionOf(description))}
        texts={shown.map((text) => ({
          ref: textName(text),
          label: textLabel(locale, description.key, text),
          seen: text.seen,
          lt: text.lt,
          en: text.draft ?? text.en ?? '',
          long: pairOf(text)?.text !== 'line',
          outdated: text.state === 'outdated',
          about: <AboutText key={text.seen} staff={staff} text={text} />,
        }))}
      />
      {pages > 1 && (
        <nav className="pages" aria-label={office('pages')}>
          {page > 1 && <Link href={`?page=${page - 1}`}>{office('previous')}</Link>}
          {page < pages && <Link href={`?page=${page + 1}`}>{office('next')}</Link>}
        </nav>
      )}
    </>
  )
}

function pairOf({ model, field }: Text) {
  return textTables.find((table) => table.model === model)?.pairs.find((pair) => pair.field === field)
}
