import { fold } from '@/lib/text/fold'
import { isBullet, type Line, oneSpaced, withoutBullet } from '../lines'
import { decoration, isName, isPost, type Signer, signersOfLine } from './signer-line'

export type Signatures = { signers: Signer[]; before: Line[]; aside: string[] }

/**
 * The signatures at the end of a part of a report: `before` is what stands above them, `aside` what stands among them
 * and is neither name nor post (a date, "(parašas)").
 */
export function readSignatures(lines: Line[], nameMayStandAlone: boolean): Signatures {
  const atEnd = signaturesAtEnd(lines, nameMayStandAlone)
  if (atEnd.signers.length) return atEnd

  // A note may stand below a signature that plainly is one.
  const last = lines.findLastIndex(({ text, afterBlank }, at) => {
    return (
      at >= lines.length - 8 &&
      (afterBlank || /\t|\s{3}/.test(text)) &&
      !isBullet(text) &&
      signersOfLine(text).length > 0
    )
  })
  if (last < 0) return atEnd
  const found = signaturesAtEnd(lines.slice(0, last + 1), false)
  return { ...found, aside: [...found.aside, ...lines.slice(last + 1).map(({ text }) => oneSpaced(text))] }
}

function signaturesAtEnd(lines: Line[], nameMayStandAlone: boolean): Signatures {
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
    const all = signersOfLine(text)
    const [signer] = all
    const above = block[at - 1]?.text ?? ''
    const cut =
      signer?.post &&
      /^\p{Ll}/u.test(signer.post) &&
      !used.has(at - 1) &&
      /skyriaus$|\p{L}(?:ų|os|ės|o|of|the|for)$/iu.test(above) &&
      above.length < 100
    if (signer && cut) take(at, { ...signer, post: `${oneSpaced(above)} ${signer.post}` }, at - 1)
    else for (const each of all) take(at, each)
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
  if (signersOfLine(text).length || isName(plain)) return true
  if (/^[\p{Ll}]/u.test(plain) && !isPost(plain)) return !plain || /^\(/.test(plain)
  return !/[.!?;:”“"]$/.test(plain) || (/\d{4}/.test(plain) && plain.length < 40) || plain.length < 8
}

/** Signers under a heading of their own ("Ataskaitą parengė", "Vardas, pavardė, pareigos"). */
export function readNamedSigners(lines: Line[]): { signers: Signer[]; left: string[] } {
  const plain = lines.map((line) => ({ ...line, text: isBullet(line.text) ? withoutBullet(line.text) : line.text }))
  const { signers, before, aside } = readSignatures(plain, true)
  return { signers, left: [...before.map(({ text }) => oneSpaced(text)), ...aside] }
}
