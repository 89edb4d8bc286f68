/** The text, of which at most so many characters are left. */
export function shortened(text: string, most: number) {
  return text.length <= most ? text : `${text.slice(0, most - 1).trimEnd()}…`
}
