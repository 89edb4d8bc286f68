/** The paragraphs of a text, which blank lines part; line breaks inside one stay. */
export function paragraphsOf(text: string) {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
}
