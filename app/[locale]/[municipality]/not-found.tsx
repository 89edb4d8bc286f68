import { getTranslations } from 'next-intl/server'

/** A page that this municipality has not; its sections stand at the head of the page. */
export default async function NotFound() {
  const t = await getTranslations('errors')

  return (
    <div className="frame">
      <main id="content">
        <title>{t('notFoundTitle')}</title>
        <h1>{t('notFoundTitle')}</h1>
        <p className="lead">{t('notFoundBody')}</p>
        <p className="mt-4">{t('notFoundSections')}</p>
      </main>
    </div>
  )
}
