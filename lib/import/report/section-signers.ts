import { findDates } from '@/lib/dates/read-date'
import { isMissing, type Line, oneSpaced } from '../lines'
import { tripWord } from './heading-words'
import { headingWords } from './headings'
import type { Section } from './section'
import { readNamedSigners, readSignatures } from './signatures'
import type { Signer } from './signer-line'

const textOf = ({ lines }: Section) => oneSpaced(lines.map(({ text }) => text).join(' '))

/** Whether a line is only a day: when the report was written. */
function isDay({ text }: Line) {
  const [date, other] = findDates(text)
  const whole = date && oneSpaced(date.text).length >= oneSpaced(text).replace(/[.,;]+$/, '').length
  return Boolean(whole && !other && date.startsOn?.length === 10 && date.startsOn === date.endsOn)
}

const verbatim = (section: Section) => oneSpaced(`${section.heading}: ${textOf(section)}`)

/** Takes the signatures out of the sections they end, and reads those with headings of their own. */
export function readSigners(sections: Section[]): { sections: Section[]; signers: Signer[]; left: string[] } {
  const signers: Signer[] = []
  const travellers: { signers: Signer[]; section: Section }[] = []
  const left: string[] = []
  const rest = sections.map((section, at) => {
    if (section.kind === 'signer' || section.kind === 'signerName') {
      const named = readNamedSigners(section.lines)
      const post = postBeside(sections, at)
      const read = named.signers.map((signer) => ({ ...signer, post: signer.post ?? post }))
      if (headingWords(section.heading).some((word) => tripWord.test(word))) travellers.push({ signers: read, section })
      else signers.push(...read)
      if (!read.length && post) left.push(post)
      left.push(...named.left.filter((text) => !isMissing(text)))
      return section
    }
    if (section.kind === 'opening' || !endsReport(sections.slice(at + 1))) return section
    const found = readSignatures(section.lines, section.lines.length > 1 && !/place$/i.test(section.kind))
    signers.push(...found.signers)
    left.push(...found.aside)
    const dated = found.before.length > 1 && !/^(?:time|timeAndPlace|basis)$/.test(section.kind)
    const closing = dated
      ? found.before.findLast((line, at) => at === found.before.length - 1 && isDay(line))
      : undefined
    if (closing) left.push(oneSpaced(closing.text))
    return { ...section, lines: found.before.filter((line) => line !== closing) }
  })

  // Who travelled signs where nobody else does; beside other signatures the heading only tells who travelled.
  for (const { signers: read, section } of travellers) {
    if (!signers.length) signers.push(...read)
    else if (read.some(({ name }) => !signers.some((signer) => sameName(signer.name, name))))
      left.push(verbatim(section))
  }
  left.push(
    ...sections.filter((section, at) => section.kind === 'signerPost' && !nameBeside(sections, at)).map(verbatim),
  )
  return { sections: rest, signers: unique(signers), left }
}

const endsReport = (following: Section[]) =>
  following.every(({ kind }) => kind === 'apart' || kind === 'unknown' || kind.startsWith('signer'))

function postBeside(sections: Section[], at: number) {
  if (sections[at]?.kind !== 'signerName') return null
  const post = [sections[at + 1], sections[at - 1]].find((section) => section?.kind === 'signerPost')
  return post ? textOf(post) : null
}

const nameBeside = (sections: Section[], at: number) =>
  sections[at - 1]?.kind === 'signerName' || sections[at + 1]?.kind === 'signerName'

const sameName = (one: string, other: string) => one.toLowerCase() === other.toLowerCase()

/** A person named in a form's head and again in the signature signs once, with the post where it is told more fully. */
function unique(signers: Signer[]) {
  return signers.filter((signer, at) => {
    const others = signers.filter((other, index) => index !== at && sameName(other.name, signer.name))
    return !others.some(
      (other) => tellsMore(other, signer) && (!tellsMore(signer, other) || signers.indexOf(other) > at),
    )
  })
}

const tellsMore = (one: Signer, other: Signer) =>
  (one.post ?? '').toLowerCase().includes((other.post ?? '').toLowerCase())
