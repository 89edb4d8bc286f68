import localFont from 'next/font/local'

// Source Sans 3, variable, in two files: what every page needs, which is loaded early, and the Latin letters of other languages
// of Europe, which are loaded where there are any.
const latin = localFont({
  src: './source-sans-3-latin.woff2',
  variable: '--font-latin',
  weight: '200 900',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

const european = localFont({
  src: './source-sans-3-european.woff2',
  variable: '--font-european',
  weight: '200 900',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-0103,U+0106-010B,U+010E-0115,U+011A-012D,U+0130-015F,U+0162-0169,U+016C-0171,U+0174-017C,U+017F,U+01CD-01D4,U+01EA-01EB,U+0218-021B,U+02BB-02BC,U+1E80-1E85,U+1E9E,U+1EF2-1EF3',
    },
  ],
})

/** The class that makes the portal's typeface known to a page; every `<html>` carries it. */
export const fontVariables = `${latin.variable} ${european.variable}`
