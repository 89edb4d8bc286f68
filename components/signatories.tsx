import { useTranslations } from 'next-intl'
import type { EventOfAgreement } from '@/lib/agreements/read/event'
import { OfficeWords, Words } from './local-text'

/** Who signed at an event and by what legal act. */
export function Signatories({ event }: { event: EventOfAgreement }) {
  const t = useTranslations('agreements')
  const common = useTranslations('common')

  return (
    <div className="small">
      {event.signatories.length > 0 && (
        <p>
          {t('signatories')}:{' '}
          {event.signatories.map(({ name, post }, index) => (
            <span key={name}>
              {index > 0 && '; '}
              {name}
              {post && (
                <>
                  {', '}
                  <Words text={post} />
                </>
              )}
            </span>
          ))}
        </p>
      )}
      {event.legalAct && (
        <p>
          <OfficeWords text={event.legalAct} />
        </p>
      )}
      {event.sourceUrl && (
        <p>
          <a href={event.sourceUrl}>{common('source')}</a>
        </p>
      )}
    </div>
  )
}
