import { fold } from '@/lib/text/fold'
import { isBullet, type Line, oneSpaced, withoutBullet } from '../lines'

export type Signer = { name: string; post: string | null }

const postWord =
  /^(?:(?:vice)?mer(?:as|e|o|es|i|u)|pavaduoto\p{L}+|nar(?:ys|e|iai|es)|direktor\p{L}+|vedej\p{L}+|patarej\p{L}+|specialist\p{L}+|sekretor\p{L}+|padejej\p{L}+|kontrolier\p{L}+|seniun\p{L}+|koordinator\p{L}+|vadov\p{L}+|pirminink\p{L}+|vyr|vyriausi\p{L}+|vyresn\p{L}+|jaunesn\p{L}+|tarybos|savivaldyb\p{L}+|administracijos|skyriaus|rajono|miesto|mayor|deputy|vice|councillor|councilor|council|member|members|head|adviser|advisor|director|secretary|chief|specialist|officer|manager|chair\p{L}*|division|department|of|the|municipality|municipal|city|administration|coordinator|assistant|representative|atstov\p{L}+|ambasador\p{L}+|frakcijos|komiteto|komisijos|protokolo|rysiu|tarptautiniu|l|e|p)$/u

const postHead =
  /(?:^|[^\p{L}])(?:(?:vice)?mer(?:as|e)|pavaduoto\p{L}+|nar(?:ys|e|iai|es)|direktor(?:ius|e|iai)|vedej(?:as|a)|patarej(?:as|a)|specialist(?:as|e)|sekretor(?:ius|e)|padejej(?:as|a)|kontrolier(?:ius|e)|seniun(?:as|e)|koordinator(?:ius|e)|vadov(?:as|e)|pirminink(?:as|e)|atstov(?:as|e)|mayor|councillor|councilor|member|members|head|adviser|advisor|director|secretary|specialist|officer|manager|chair\p{L}*|coordinator|assistant|representative)(?![\p{L}])/u

const nameWord = /^(?:\p{Lu}[\p{L}’'´]*(?:-\p{Lu}[\p{L}’']*)*|\p{Lu}\.(?:-?\p{Lu}\.)?)$/u
const decoration =
  /\((?:parašas|parasas|vardas[^)]*|pareigos|pareigų pavadinimas|signature|signed|name|el\. parašas|elektroninis parašas)\)|_{2,}|\.{4,}|…+/giu

const isPost = (text: string) =>
  postHead.test(fold(text)) && text.length <= 140 && !/[.!?]$/.test(text.replace(/\b(?:vyr|l|e|p)\./gi, ''))

/** Two to four words that are each written as a name is; not a post and not a place in brackets. */
export function isName(text: string) {
  const words = oneSpaced(text).split(' ')
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => nameWord.test(word) && !postWord.test(fold(word)))
  )
}

/** The signer a single line names, "post name" or "name, post", parted by spaces, tabs, dashes or commas; or null. */
export function signerOfLine(printed: string): Signer | null {
  const text = printed
    .replace(decoration, '\t')
    .trim()
    .replace(/(?<=\p{Ll}{2})\.$/u, '')
  if (text.length > 200 || /[:;!?]$/.test(text)) return null

  const parts = text
    .split(/\s*\t\s*|\s{2,}|\s+[–—-]+\s+|\s*,\s+|\s*[()]\s*/)
    .map((part) => part.trim())
    .filter(Boolean)
  const nameAt = parts.findIndex((part) => isName(part))
  if (nameAt >= 0 && parts.length >= 2) {
    const others = parts.filter((_, index) => index !== nameAt)
    const post = others.join(/,/.test(text) && others.length > 1 ? ', ' : ' ')
    return isPost(post) ? { name: oneSpaced(parts[nameAt] ?? ''), post: oneSpaced(post) } : null
  }

  const words = oneSpaced(text).split(' ')
  for (let length = Math.min(4, words.length - 1); length >= 2; length--) {
    const [post, name] = [words.slice(0, -length).join(' '), words.slice(-length).join(' ')]
    if (
      isName(name) &&
      isPost(post) &&
      (postWord.test(fold(words.at(-length - 1) ?? '')) || /^\p{Ll}/u.test(words.at(-length - 1) ?? ''))
    ) {
      return { name, post: post.replace(/[\s,–-]+$/, '') }
    }
  }
  return null
}

export type Signatures = { signers: Signer[]; before: Line[]; aside: string[] }

/**
 * The signatures at the end of a part of a report: `before` is what stands above them, `aside` what stands among them
 * and is neither name nor post (a date, "(parašas)").
 */
export function readSignatures(lines: Line[], nameMayStandAlone: boolean): Signatures {
  let start = lines.length
  while (start > 0 && mayBeSignature(lines[start - 1]?.text ?? '')) start--
  const farewell = lines.findIndex(({ text }, at) => at >= start && isFarewell(text))

  const block = lines.slice(start)
  const used = new Map<number, Signer | null>()
  const signers: [number, Signer][] = []
  const take = (at: number, signer: Signer, ...others: number[]) => {
    signers.push([at, signer])
    for (const index of [at, ...others]) used.set(index, signer)
  }

  for (const [at, { text }] of block.entries()) {
    const signer = signerOfLine(text)
    const above = block[at - 1]?.text ?? ''
    const cut =
      signer?.post &&
      /^\p{Ll}/u.test(signer.post) &&
      !used.has(at - 1) &&
      /skyriaus$|\p{L}(?:ų|os|ės|o|of|the|for)$/iu.test(above) &&
      above.length < 100
    if (signer && cut) take(at, { ...signer, post: `${oneSpaced(above)} ${signer.post}` }, at - 1)
    else if (signer) take(at, signer)
    const named = /^(.{3,80}):\s*(.+)$/.exec(text)
    const names = named?.[2]?.split(/\s*,\s*|\s+ir\s+/) ?? []
    if (!signer && named && isPost(named[1] ?? '') && names.every(isName)) {
      for (const name of names) take(at, { name, post: oneSpaced(named[1] ?? '') })
    }
  }
  for (const [at, { text }] of block.entries()) {
    const name = oneSpaced(text.replace(decoration, ' '))
    if (used.has(at) || !isName(name)) continue
    const beside = [at - 1, at + 1, at - 2].find((other) => postAlone(block, other, used))
    if (beside !== undefined)
      take(
        at,
        { name, post: oneSpaced((block[beside]?.text ?? '').replace(decoration, ' ')).replace(/[,:]$/, '') },
        beside,
      )
    else if (nameMayStandAlone && at === block.length - 1 && !organisation.test(fold(name)))
      take(at, { name, post: null })
  }

  if (!signers.length) return { signers: [], before: lines, aside: [] }
  const first = Math.min(...used.keys(), ...(farewell < 0 ? [] : [farewell - start]))
  const aside = block.flatMap(({ text }, at) => (at >= first && !used.has(at) ? [oneSpaced(text)] : []))
  const marks = block.flatMap(({ text }, at) =>
    used.has(at) ? (text.match(decoration) ?? []).filter((mark) => /\p{L}/u.test(mark)) : [],
  )
  return {
    signers: signers.sort(([a], [b]) => a - b).map(([, signer]) => signer),
    before: [...lines.slice(0, start), ...block.slice(0, first)],
    aside: [...aside, ...marks],
  }
}

const organisation = /sajung|fond|program|biudzet|projekt|les[ou]|asociacij|european|union|fund|budget/

const isFarewell = (text: string) =>
  /^(?:pagarbiai|su pagarba|geriausi linkėjimai|(?:yours )?(?:sincerely|faithfully|respectfully)|(?:best |kind )?regards)[,.]?$/iu.test(
    text.trim(),
  )

function postAlone(block: Line[], at: number, used: Map<number, unknown>) {
  const text = block[at]?.text.replace(decoration, ' ').trim() ?? ''
  return text !== '' && !used.has(at) && isPost(text.replace(/[,:]$/, '')) && !isName(text)
}

/** Signature lines are short and do not end as sentences do. */
function mayBeSignature(text: string) {
  const plain = text.replace(decoration, ' ').trim()
  if (plain.length > 140 || (isBullet(text) && !/^[_–—-]/.test(text))) return false
  if (isFarewell(text)) return true
  if (signerOfLine(text) || isName(plain)) return true
  if (/^[\p{Ll}]/u.test(plain) && !isPost(plain)) return !plain || /^\(/.test(plain)
  return !/[.!?;:”“"]$/.test(plain) || (/\d{4}/.test(plain) && plain.length < 40) || plain.length < 8
}

/** Signers under a heading of their own ("Ataskaitą parengė", "Vardas, pavardė, pareigos"). */
export function readNamedSigners(lines: Line[]): { signers: Signer[]; left: string[] } {
  const plain = lines.map((line) => ({ ...line, text: isBullet(line.text) ? withoutBullet(line.text) : line.text }))
  const { signers, before, aside } = readSignatures(plain, true)
  return { signers, left: [...before.map(({ text }) => oneSpaced(text)), ...aside] }
}
