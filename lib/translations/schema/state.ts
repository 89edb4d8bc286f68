/** What can be said of an English text; and that there is English of which the Lithuanian is missing. */
export const textStates = ['outdated', 'draft', 'missing', 'published', 'lithuanianMissing'] as const
export type TextState = (typeof textStates)[number]

/** Which text: the table, the row in it, the column without its language. */
export type TextRef = { model: string; rowKey: string; field: string }

export function textName({ model, rowKey, field }: TextRef) {
  return `${model}:${rowKey}:${field}`
}

/** The opposite of `textName`; null for what names no text. */
export function textRef(name: string): TextRef | null {
  const [, model = '', rowKey = '', field = ''] = /^([A-Za-z]+):([0-9a-f-]{36}(?:\.\d+)?):([A-Za-z]+)$/.exec(name) ?? []
  return model ? { model, rowKey, field } : null
}
