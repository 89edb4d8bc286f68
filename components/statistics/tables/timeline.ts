import { agreementStatus, standingWord } from '@/lib/agreements/rules'
import { compareDates } from '@/lib/dates/edtf'
import type { LocalText } from '@/lib/i18n/in-locale'
import type { Cell, Table } from '@/lib/open-data/table'
import type { Statistics } from '@/lib/statistics/read'
import { eventsOf } from '@/lib/statistics/rules/timeline'
import { dateCell, type Words } from '../words'

/** Every event of every agreement in time, the undated last. */
export function timelineTable(words: Words, agreements: Statistics['agreements'], today: string): Table {
  const t = words.statistics

  return {
    columns: [
      { label: t('timeline.date'), kind: 'date' },
      { label: t('timeline.event'), kind: 'text' },
      { label: t('timeline.document'), kind: 'text' },
      { label: t('timeline.parties'), kind: 'text' },
      { label: t('timeline.status'), kind: 'text' },
      { label: t('timeline.language'), kind: 'text', programs: true },
    ],
    rows: eventsOf(agreements)
      .sort((a, b) => compareDates(a.date, b.date))
      .map(({ date, kind, agreement }) => [
        dateCell(words, date),
        { text: words.agreements(`events.${kind}`, { gender: agreement.gender ?? 'other' }) },
        { text: agreement.title?.text ?? '', href: agreement.href, lang: agreement.title?.lang },
        partiesCell(agreement.parties),
        { text: words.agreements(standingWord(agreement, agreementStatus(agreement, today))) },
        { text: agreement.title?.lang ?? '' },
      ]),
  }
}

function partiesCell(parties: LocalText[]): Cell {
  const foreign = parties.find(({ fallback }) => fallback)
  return { text: parties.map(({ text }) => text).join(', '), ...(foreign && { lang: foreign.lang }) }
}
