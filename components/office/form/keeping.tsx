'use client'

import { useTranslations } from 'next-intl'
import { useContext } from 'react'
import { LiveContext, useLive } from './live'

/** Whether what is typed is kept, and since when; said politely to those who hear the page. */
export function KeepingLine({ timeZone }: { timeZone: string }) {
  const t = useTranslations('filing.autosave')
  const refusals = useTranslations('refusals')
  const keeping = useLive((live) => live.keeping)

  return (
    <p className="keeping" role="status">
      {keeping.is === 'saved' && (
        <span title={t('savedHint')}>{t('saved', { time: clock(keeping.at, timeZone) })}</span>
      )}
      {keeping.is === 'refused' && refusals(keeping.reason)}
      {keeping.is !== 'saved' && keeping.is !== 'refused' && keeping.is !== 'untouched' && t(keeping.is)}
    </p>
  )
}

/** That somebody else saved the record meanwhile, with the way to both texts. */
export function NewerLine() {
  const t = useTranslations('filing.autosave')
  const store = useContext(LiveContext)
  const isNewer = useLive((live) => live.merge !== null && !live.isMerging)
  if (!isNewer) return null

  return (
    <div className="notice notice-warn" role="alert">
      <p>{t('stale')}</p>
      <button type="button" className="button" onClick={() => store.set({ isMerging: true })}>
        {t('compare')}
      </button>
    </div>
  )
}

function clock(at: string, timeZone: string) {
  return new Intl.DateTimeFormat('en-GB', { timeZone, hour: '2-digit', minute: '2-digit' }).format(new Date(at))
}
