import type { Thing, WithContext } from 'schema-dts'

/** What a page is about in the words of schema.org, for programs that read it; it holds public facts only. */
export function JsonLd<Kind extends Thing>({ thing }: { thing: WithContext<Kind> }) {
  // No text may end the element it stands in.
  const json = JSON.stringify(thing).replaceAll('<', '\\u003c')
  // biome-ignore lint/security/noDangerouslySetInnerHtml: data, escaped above; React would escape it as text and break it
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}
