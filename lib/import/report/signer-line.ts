import { fold } from '@/lib/text/fold'
import { oneSpaced } from '../lines'

export type Signer = { name: string; post: string | null }

const postWord =
  /^(?:(?:vice)?mer(?:as|e|o|es|i|u)|pavaduoto\p{L}+|nar(?:ys|e|iai|es)|direktor\p{L}+|vedej\p{L}+|patarej\p{L}+|vertej\p{L}+|vairuotoj\p{L}+|fotograf\p{L}+|buhalter\p{L}+|architekt\p{L}+|inzinier\p{L}+|referent\p{L}+|teisinink\p{L}+|konsultant\p{L}+|prezident\p{L}+|translator|interpreter|president|specialist\p{L}+|sekretor\p{L}+|padejej\p{L}+|kontrolier\p{L}+|seniun\p{L}+|koordinator\p{L}+|vadov\p{L}+|pirminink\p{L}+|vyr|vyriausi\p{L}+|vyresn\p{L}+|jaunesn\p{L}+|tarybos|savivaldyb\p{L}+|administracijos|skyriaus|rajono|miesto|mayor|deputy|vice|councillor|councilor|council|member|members|head|adviser|advisor|director|secretary|chief|specialist|officer|manager|chair\p{L}*|division|department|of|the|municipality|municipal|city|administration|coordinator|assistant|representative|atstov\p{L}+|ambasador\p{L}+|frakcijos|komiteto|komisijos|protokolo|rysiu|tarptautiniu|l|e|p)$/u

const postHead =
  /(?:^|[^\p{L}])(?:(?:vice)?mer(?:as|e)|pavaduoto\p{L}+|nar(?:ys|e|iai|es)|direktor(?:ius|e|iai)|vedej(?:as|a)|patarej(?:as|a)|vertej(?:as|a)|vairuotoj(?:as|a)|fotograf(?:as|e)|buhalter(?:is|e)|architekt(?:as|e)|inzinier(?:ius|e)|referent(?:as|e)|teisinink(?:as|e)|konsultant(?:as|e)|prezident(?:as|e)|translator|interpreter|president|specialist(?:as|e)|sekretor(?:ius|e)|padejej(?:as|a)|kontrolier(?:ius|e)|seniun(?:as|e)|koordinator(?:ius|e)|vadov(?:as|e)|pirminink(?:as|e)|atstov(?:as|e)|mayor|councillor|councilor|member|members|head|adviser|advisor|director|secretary|specialist|officer|manager|chair\p{L}*|coordinator|assistant|representative)(?![\p{L}])/u

const nameWord = /^(?:\p{Lu}[\p{L}’'´]*(?:-\p{Lu}[\p{L}’']*)*|\p{Lu}\.(?:-?\p{Lu}\.)?)$/u

export const decoration =
  /\((?:parašas|parasas|vardas[^)]*|pareigos|pareigų pavadinimas|signature|signed|name|el\. parašas|elektroninis parašas)\)|_{2,}|\.{4,}|…+/giu

export const isPost = (text: string) =>
  postHead.test(fold(text)) && text.length <= 140 && !/[.!?]$/.test(text.replace(/\b(?:vyr|l|e|p)\./gi, ''))

/** Two to four words that are each written as a name is; not a post and not a place in brackets. */
export function isName(text: string) {
  const words = oneSpaced(text).split(' ')
  return (
    words.length >= 2 && words.length <= 4 && words.every((word) => nameWord.test(word) && !postWord.test(fold(word)))
  )
}

/**
 * The signers a line names. Of several, parted by commas or conjunctions, each must have a name and a post of their own:
 * "Skyriaus vedėja Ona Onaitė, tarybos narys Petras Petraitis".
 */
export function signersOfLine(printed: string): Signer[] {
  for (const cut of printed.matchAll(/\s*[,;]\s+(?:(?:ir|bei|and)\s+)?|\s+(?:ir|bei|and|&)\s+/gu)) {
    const first = signerOfLine(printed.slice(0, cut.index))
    const others = first ? signersOfLine(printed.slice(cut.index + cut[0].length)) : []
    if (first && others.length) return [first, ...others]
  }
  const signer = signerOfLine(printed)
  return signer ? [signer] : []
}

/** The signer a single line names, "post name" or "name, post", parted by spaces, tabs, dashes or commas; or null. */
function signerOfLine(printed: string): Signer | null {
  const prepared = /^(?:ataskaitą\s+)?(?:parengė|rengė|pateikė|pasirašė)\s*[:–-]?\s+(?=\p{Lu})/iu.exec(printed)
  if (prepared) return preparedBy(printed.slice(prepared[0].length))

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
    return isPost(post) && !post.includes(':') ? { name: oneSpaced(parts[nameAt] ?? ''), post: oneSpaced(post) } : null
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

function preparedBy(rest: string): Signer | null {
  const name = oneSpaced(rest).replace(/\.$/, '')
  return isName(name) ? { name, post: null } : signerOfLine(rest)
}
