/** Words of a text that stand nowhere in what was read. */
export function lostWords(text: string, read: unknown) {
  const kept = JSON.stringify(read).replace(/\\n/g, ' ')
  return text
    .split(/[\s()"]+|;/)
    .filter((word) => /[\p{L}\d]/u.test(word) && !kept.includes(word.replace(/[.,:]$/, '')))
}
