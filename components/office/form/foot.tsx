import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** The bar of a form that stays in sight: that it is being saved, and the buttons that save it. */
export function FormFoot({ working, children }: { working: boolean; children: ReactNode }) {
  const t = useTranslations('registerForm.form')

  return (
    <div className="form-bar">
      <p className="form-bar-state" role="status">
        {working ? t('working') : ''}
      </p>
      {children}
    </div>
  )
}
