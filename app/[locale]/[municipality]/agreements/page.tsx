import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AgreementList } from '@/components/agreement-list'
import { FileLink } from '@/components/files/link'
import { readListPage } from '@/components/list-page'
import { Missing, missingMetadata } from '@/components/missing'
import { PageLink } from '@/components/page-link'
import { pageMetadata } from '@/components/page-metadata'
import { RegisterPage } from '@/components/register-page'
import { listAgreements } from '@/lib/agreements/read/list'
import { agreementListParameters } from '@/lib/agreements/schema/list'
import { latest } from '@/lib/dates/latest'

type Props = PageProps<'/[locale]/[municipality]/agreements'>

const read = (props: Props) => readListPage(props, '/agreements', agreementListParameters, listAgreements)

export async function generateMetadata(props: Props): Promise<Metadata> {
  const found = await read(props)
  if (!found) return missingMetadata()

  const { locale, addresses, query } = found
  const { genitive } = found.municipality
  const t = await getTranslations('agreements')
  return pageMetadata({
    locale,
    title: t('title', { genitive }),
    description: t('description', { genitive }),
    addresses,
    query,
    files: ['/[municipality]/agreements.atom', '/[municipality]/anniversaries.ics'],
  })
}

export default async function AgreementsPage(props: Props) {
  const found = await read(props)
  if (!found) return <Missing />

  const { locale, municipality, addresses, query, tidied, ...shown } = found
  if (tidied) redirect(tidied)

  const { slug, genitive } = municipality
  const t = await getTranslations('agreements')

  return (
    <RegisterPage
      municipality={municipality}
      page="/agreements"
      title={t('title', { genitive })}
      description={t('description', { genitive })}
      query={query}
      updatedAt={latest(...shown.list.agreements.map(({ updatedAt }) => updatedAt))}
    >
      <p className="mb-4">
        <PageLink href={{ pathname: '/[municipality]/anniversaries', params: { municipality: slug } }}>
          {t('anniversaries.heading')}
        </PageLink>
        {' · '}
        <FileLink municipality={slug} file="/[municipality]/agreements.atom">
          {t('feed.link')}
        </FileLink>
      </p>
      <AgreementList municipality={slug} path={addresses[locale]} {...shown} />
    </RegisterPage>
  )
}
