'use client'

import { useLinkStatus } from 'next/link'
import { usePending } from './pending'

/** Within a link: that the page it leads to is on its way. */
export function LinkPending() {
  usePending(useLinkStatus().pending)
  return null
}
