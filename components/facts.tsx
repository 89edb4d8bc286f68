import type { ReactNode } from 'react'

export type Fact = { label: ReactNode; value: ReactNode }

/** Facts with their labels; those without a value are left out. */
export function Facts({ facts, className = 'facts' }: { facts: Fact[]; className?: string }) {
  return (
    <dl className={className}>
      {facts
        .filter(({ value }) => value !== null && value !== undefined && value !== false && value !== '')
        .map(({ label, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is written out once and never reordered
          <div key={index}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
