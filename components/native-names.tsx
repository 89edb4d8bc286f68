/** Names of a place in its own languages, marked as such, where they differ from the one already shown. */
export function NativeNames({ names, except }: { names: { name: string; lang: string | null }[]; except: string }) {
  const others = names.filter(({ name }) => name !== except)
  if (others.length === 0) return null

  return (
    <span className="native muted small font-normal">
      {others.map(({ name, lang }, index) => (
        <span key={name}>
          {index > 0 && ', '}
          <span lang={lang ?? undefined} translate="no">
            {name}
          </span>
        </span>
      ))}
    </span>
  )
}
