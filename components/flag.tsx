/** A country's flag, as ornament: the country's name stands beside it. `among` are the codes of all flags on the page. */
export function Flag({ code, among }: { code: string; among: string[] }) {
  const file = [...new Set(among)].sort().join('-')

  return (
    <svg className="flag" aria-hidden="true">
      <use href={`/flags/${file}.svg#${code}`} />
    </svg>
  )
}
