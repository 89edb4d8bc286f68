import type { LocalText } from '@/lib/i18n/in-locale'
import { Words } from './local-text'
import { PageLink } from './page-link'

type Traveller = { name: string; post: LocalText | null; slug: string | null }

/** A traveller with the post held then; the name leads to the person's page where there is one. */
export function TravellerName({ municipality, traveller }: { municipality: string; traveller: Traveller }) {
  const { name, post, slug } = traveller
  return (
    <>
      {slug ? (
        <PageLink href={{ pathname: '/[municipality]/people/[slug]', params: { municipality, slug } }}>{name}</PageLink>
      ) : (
        name
      )}
      {post && (
        <>
          {', '}
          <Words text={post} />
        </>
      )}
    </>
  )
}
