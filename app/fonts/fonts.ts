import localFont from 'next/font/local'

// Source Sans 3, variable, in two files: what every page needs, which is loaded early, and the Latin letters of other languages
// of Europe, which are loaded where there are any.
const latin = localFont({
  src: './source-sans-3-latin.woff2',
  variable: '--font-latin',
  weight: '300 800',
  display: 'swap',
  adjustFontFallback: 'Arial',
})

const european = localFont({
  src: './source-sans-3-european.woff2',
  variable: '--font-european',
  weight: '300 800',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0023-0024,U+002A,U+003C,U+003E,U+005B-0060,U+007B-007E,U+00A1-00B6,U+00B8-00D6,U+00D8-0103,U+0106-010B,U+010E-0115,U+011A-012D,U+0130-015F,U+0162-0169,U+016C-0171,U+0174-017C,U+017F,U+01CD-01D4,U+01EA-01EB,U+0218-021B,U+02BB-02BC,U+1E80-1E85,U+1E9E,U+1EF2-1EF3,U+2009,U+2011,U+2018,U+201A,U+2022,U+2032-2033,U+2039-203A,U+2044,U+2082,U+2122,U+2190-2191,U+2193,U+2264-2265',
    },
  ],
})

/** The class that makes the portal's typeface known to a page; every `<html>` carries it. */
export const fontVariables = `${latin.variable} ${european.variable}`
