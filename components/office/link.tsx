import NextLink from 'next/link'
import type { ComponentProps } from 'react'
import { LinkPending } from './link-pending'

/** A link from one page of the office to another, which says so when that takes a while. */
export function Link({ children, ...props }: ComponentProps<typeof NextLink>) {
  return (
    <NextLink {...props}>
      {children}
      <LinkPending />
    </NextLink>
  )
}
