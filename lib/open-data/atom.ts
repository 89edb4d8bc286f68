import { Feed } from 'feed'
import { env } from '@/lib/env'
import { escapeMarkup } from '@/lib/text/markup'
import { printable } from '@/lib/text/printable'

/** A text with the language it is in, where that is not the feed's. */
export type Paragraph = { text: string; lang?: string }

type FeedEntry = {
  /** What the act is and its id: never another one's, and the same for ever. */
  id: string
  title: string
  /** The address of the page it leads to. */
  path: string
  /** When it was done. */
  at: Date
  /** When the entry first was, where it changes with its record. */
  publishedAt?: Date
  paragraphs: Paragraph[]
}

export type AtomFeed = {
  title: string
  description: string
  locale: string
  author: string
  /** The addresses of the feed itself and of the page that shows the same. */
  path: string
  page: string
  /** What stands for the time of the newest act where there is none yet. */
  since: Date
  entries: FeedEntry[]
}

/**
 * A feed by RFC 4287, the entries in the order given. Ids are `tag:` addresses (RFC 4151) of the portal's host, the language
 * and the record, since an act is another entry in another language.
 */
export function atomFeed({ title, description, locale, author, path, page, since, entries }: AtomFeed) {
  const origin = env().TILTAS_ORIGIN
  const tag = (name: string) => `tag:${new URL(origin).hostname},2026:${locale}:${name}`
  const times = entries.map(({ at }) => at.getTime())
  const feed = new Feed({
    id: tag(path),
    title: printable(title),
    description: printable(description),
    author: { name: printable(author) },
    link: origin + page,
    feed: origin + path,
    updated: times.length > 0 ? new Date(Math.max(...times)) : since,
    generator: false,
  })
  for (const entry of entries) {
    feed.addItem({
      id: tag(entry.id),
      title: escapeMarkup(printable(entry.title)),
      link: origin + entry.path,
      date: entry.at,
      published: entry.publishedAt ?? entry.at,
      content: entry.paragraphs.map(paragraph).join('\n'),
    })
  }
  // The library has no place for the language of a feed.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `)
}

function paragraph({ text, lang }: Paragraph) {
  return `<p${lang ? ` lang="${lang}"` : ''}>${escapeMarkup(printable(text))}</p>`
}

/** The answer to whoever asks for a feed. */
export function feedAnswer(feed: AtomFeed) {
  return new Response(atomFeed(feed), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8', 'Content-Language': feed.locale },
  })
}
