import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** Whether scripts run by now: what is drawn on the server works without them, and is drawn again with them. */
export function useHydrated() {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
