'use client'

import { useTranslations } from 'next-intl'
import { useEffect, useState } from 'react'

type Props = { list: string; id: string; others: string[] }

const beat = 30_000

/** Who else has the record open: a courtesy, never a lock. Says so now and then that this person has it open too. */
export function Presence({ list, id, others: atFirst }: Props) {
  const t = useTranslations('registerForm.form')
  const [others, setOthers] = useState(atFirst)

  useEffect(() => {
    const tell = async () => {
      const answer = await fetch(`/admin/presence/${list}/${id}`, { method: 'POST' }).catch(() => null)
      if (answer?.ok) setOthers(await answer.json())
    }
    const timer = setInterval(tell, beat)
    return () => clearInterval(timer)
  }, [list, id])

  return (
    <div aria-live="polite">
      {others.length > 0 && (
        <p className="notice notice-warn">
          {t(others.length === 1 ? 'present' : 'presentMany', { names: others.join(', ') })}
        </p>
      )}
    </div>
  )
}
