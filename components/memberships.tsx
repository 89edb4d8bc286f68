import { useFormatter, useLocale, useTranslations } from 'next-intl'
import { formatDate, formatRange } from '@/lib/dates/format'
import type { Network } from '@/lib/networks/read/detail'
import { Facts } from './facts'
import { OfficeWords, Prose, Words } from './local-text'
import { MembershipState } from './membership-state'

type Membership = Network['memberships'][number]

/** What the municipality's membership is: since when, who the member is, who coordinates it, seats and fees. */
export function Memberships({ memberships, today }: { memberships: Membership[]; today: string }) {
  const t = useTranslations('networks')
  if (memberships.length === 0) return null

  return (
    <section className="part">
      <h2>{t('membership')}</h2>
      {memberships.map((membership) => (
        <div key={membership.id} className="mb-6">
          {memberships.length > 1 && (
            <p>
              <MembershipState membership={membership} today={today} />
            </p>
          )}
          <MembershipFacts membership={membership} />
        </div>
      ))}
    </section>
  )
}

function MembershipFacts({ membership }: { membership: Membership }) {
  const t = useTranslations('networks')
  const locale = useLocale()
  const format = useFormatter()
  const { member, coordinator, joiningAct, benefits, seats, fees, reviewedOn, verdict } = membership
  const unknown = <span className="muted">{t('notStated')}</span>

  return (
    <Facts
      className="facts facts-wide"
      facts={[
        { label: t('member'), value: member && <Words text={member} /> },
        { label: t('coordinator'), value: coordinator ? <Words text={coordinator} /> : unknown },
        { label: t('joiningAct'), value: joiningAct ? <OfficeWords text={joiningAct} /> : unknown },
        { label: t('benefits'), value: benefits && <Prose text={benefits} /> },
        {
          label: t('seats'),
          value:
            seats.length > 0 &&
            seats.map(({ title, holder, since, until }) => (
              <p key={`${title?.text}${since}`}>
                {title && <Words text={title} />}
                {holder && `, ${holder}`}
                {(since ?? until) && ` (${formatRange(locale, since, until)})`}
              </p>
            )),
        },
        {
          label: t('fees'),
          value:
            fees.length > 0
              ? fees.map(({ year, amount, currency }) => (
                  <p key={year} className="tabular">
                    {year}: {format.number(amount, { style: 'currency', currency })}
                  </p>
                ))
              : unknown,
        },
        {
          label: t('review'),
          value: (verdict ?? reviewedOn) && (
            <>
              {reviewedOn && formatDate(locale, reviewedOn)}
              {reviewedOn && verdict && ': '}
              {verdict && t(`verdicts.${verdict}`)}
            </>
          ),
        },
      ]}
    />
  )
}
