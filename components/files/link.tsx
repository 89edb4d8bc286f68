import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { getPathname } from '@/lib/i18n/navigation'
import type { FilePath } from '@/lib/i18n/routing'

type Props = { municipality: string; file: FilePath; children: ReactNode }

/** The way to a calendar or a feed, in the language of the page. */
export function FileLink({ municipality, file, children }: Props) {
  return (
    <a
      href={getPathname({ locale: useLocale(), href: { pathname: file, params: { municipality } } })}
      type={file.endsWith('.ics') ? 'text/calendar' : 'application/atom+xml'}
    >
      {children}
    </a>
  )
}
