import { useLocale, useTranslations } from 'next-intl'
import type { Claim } from '@/lib/agreements/read/claims'
import { formatDate } from '@/lib/dates/format'
import { DateText } from './date'
import { Words } from './local-text'

/** What the other side says of a document: its words, its date beside ours, and where this is known from. */
export function Claims({ home, claims }: { home: string; claims: Claim[] }) {
  const t = useTranslations('agreements')
  if (claims.length === 0) return null

  return (
    <div className="claims">
      <p className="small">
        <strong>{t('claims')}</strong>
      </p>
      {claims.map((claim) => (
        <OneClaim key={`${claim.claimant.name} ${claim.theirs}`} home={home} claim={claim} />
      ))}
    </div>
  )
}

function OneClaim({ home, claim }: { home: string; claim: Claim }) {
  const t = useTranslations('agreements')
  const common = useTranslations('common')
  const locale = useLocale()
  const { claimant, text, ours, theirs, accounts, sourceUrl, retrievedOn } = claim

  return (
    <>
      {text && (
        <p>
          <Words text={text} />
        </p>
      )}
      {accounts && accounts !== 'same' && (
        <dl className="two-accounts">
          <dt>{home}</dt>
          <dd>
            <DateText date={ours} />
          </dd>
          <dt>{claimant.words && <Words text={claimant.words} />}</dt>
          <dd>
            <DateText date={theirs} />
          </dd>
        </dl>
      )}
      <p className="muted small">
        {accounts && `${t(`accounts.${accounts}`)} `}
        {sourceUrl ? <a href={sourceUrl}>{common('source')}</a> : t('claimNoUrl')}
        {retrievedOn && ` (${t('claimRetrieved', { date: formatDate(locale, retrievedOn) })})`}
      </p>
    </>
  )
}
