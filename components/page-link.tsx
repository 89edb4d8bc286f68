import { useLocale } from 'next-intl'
import type { ReactNode } from 'react'
import { getPathname, type PageHref } from '@/lib/i18n/navigation'

type Props = {
  href: PageHref
  className?: string
  children: ReactNode
  'data-travel'?: string
}

/** A link to a page in the language of this one: an ordinary link, nothing is fetched ahead by script. */
export function PageLink({ href, children, ...rest }: Props) {
  return (
    <a href={getPathname({ locale: useLocale(), href })} {...rest}>
      {children}
    </a>
  )
}
