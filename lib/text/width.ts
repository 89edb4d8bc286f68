const narrow = /[iljtfrIJ.,;:'’|!() į„“-]/u
const wide = /[mwMWOQGD@%—]/u

/**
 * About how wide a text is in a humanist sans, in the unit of its size; a little more than true, so that what is
 * placed by it does not touch.
 */
export function textWidth(text: string, size: number) {
  const ems = Array.from(text, (letter) => {
    if (narrow.test(letter)) return 0.32
    if (wide.test(letter)) return 0.8
    return letter === letter.toLowerCase() ? 0.54 : 0.62
  })
  return ems.reduce((sum, em) => sum + em, 0) * size
}
