/** Folded words that join others and find nothing by themselves, Lithuanian and English. */
const stopWords = new Set(
  (
    'ant apie ar arba be bei bet buvo dar del i ir is iki jau jei jo jos ju kad kaip kas kuri kurie kuris nes nei nuo o pagal ' +
    'per po prie pries pro sios sis siu su ta tai taip tarp tas tik to tos tu uz va vis visi visos yra ' +
    'a about an and are as at by for from in into is of on or that the this to was were what which with'
  ).split(' '),
)

export function isStopWord(folded: string) {
  return stopWords.has(folded)
}
