type Props = {
  code: string
  /** The codes of all flags on the page. */
  among: string[]
  /** The partner with whose name the flag moves from page to page. */
  travels?: string
}

/** A country's flag, as ornament: the country's name stands beside it. */
export function Flag({ code, among, travels }: Props) {
  const file = [...new Set(among)].sort().join('-')

  return (
    <svg className="flag" aria-hidden="true" data-travel={travels && `flag-${travels}`}>
      <use href={`/flags/${file}.svg#${code}`} />
    </svg>
  )
}
