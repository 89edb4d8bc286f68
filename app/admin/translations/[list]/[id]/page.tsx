import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { OfficeFrame } from '@/components/office/frame'
import { Link } from '@/components/office/link'
import { Translations } from '@/components/office/translations/texts'
import { authorize } from '@/lib/auth/authorize'
import { officeTitle } from '@/lib/auth/locale'
import { pageNumber } from '@/lib/i18n/page-number'
import { typeWord } from '@/lib/records/rules/words'
import { placeOfRecord } from '@/lib/translations/read/place'
import { getRecordTexts } from '@/lib/translations/read/record'
import { translatedAt } from '@/lib/translations/schema/tables'

export const generateMetadata = () => officeTitle('translations')

export default async function TranslationsOfRecordPage({
  params,
  searchParams,
}: PageProps<'/admin/translations/[list]/[id]'>) {
  const { list, id } = await params
  const description = translatedAt(list) ?? notFound()
  const path = `/admin/translations/${list}/${id}`
  const staff = await authorize('register:edit', path)
  const texts = await getRecordTexts(staff, description, id)
  if (texts.length === 0) notFound()
  const { title, href } = await placeOfRecord(staff, description, id)
  const { done, page } = await searchParams
  const t = await getTranslations({ locale: staff.locale, namespace: 'translations' })

  return (
    <OfficeFrame
      staff={staff}
      path={path}
      place="translations"
      overline={typeWord(staff.locale, description.key, 'one')}
      title={title}
      done={done}
      isForm
    >
      <p>{t('workLead')}</p>
      <p className="office-links">
        <Link href={href}>{t('toRecord')}</Link>
        <Link href={`/admin/translations?type=${list}`}>{t('toMatrix')}</Link>
      </p>
      <Translations
        staff={staff}
        description={description}
        id={id}
        texts={texts}
        page={pageNumber(page) ?? notFound()}
      />
    </OfficeFrame>
  )
}
