/** The kinds of files that are taken, by media type: how their names end, and what people call them. */
const kinds = {
  'application/pdf': { endings: ['pdf'], label: 'PDF' },
  'application/vnd.lt.archyvai.adoc-2008': { endings: ['adoc'], label: 'ADOC' },
  'application/vnd.etsi.asic-e+zip': { endings: ['asice', 'adoc', 'sce'], label: 'ASiC-E' },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': { endings: ['docx'], label: 'DOCX' },
  'image/jpeg': { endings: ['jpg', 'jpeg'], label: 'JPEG' },
  'image/png': { endings: ['png'], label: 'PNG' },
  'image/webp': { endings: ['webp'], label: 'WebP' },
} as const

export type MediaType = keyof typeof kinds

/** Bytes that a file may have. */
export const largestFile = 20_000_000

/** What the choice of a file in a browser offers. */
export const acceptedEndings = Object.values(kinds).flatMap(({ endings }) => endings.map((ending) => `.${ending}`))

export function isMediaType(type: string): type is MediaType {
  return Object.hasOwn(kinds, type)
}

/** What people call a file of this type. */
export function kindLabel(mediaType: string) {
  return isMediaType(mediaType) ? kinds[mediaType].label : mediaType
}

/** The ending that a file of this type is given. */
export function endingOf(mediaType: MediaType) {
  return kinds[mediaType].endings[0]
}

/** Whether a name ends as a file of this type may: otherwise the name says one thing and the bytes another. */
export function endsAs(name: string, mediaType: MediaType) {
  const ending = /\.([^.]+)$/.exec(name.trim())?.[1]?.toLowerCase()
  const own: readonly string[] = kinds[mediaType].endings
  return ending !== undefined && own.includes(ending)
}
