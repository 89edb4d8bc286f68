import localFont from 'next/font/local'

// Source Sans 3, variable, in two files: what every page needs, and the other Latin letters of Europe's languages.
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
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0100-017F,U+01CD-01D4,U+01EA-01EB,U+0218-021B,U+1E80-1E85,U+1E9E,U+1EF2-1EF3' },
  ],
})

/** The class that makes the portal's typeface known to a page; every `<html>` carries it. */
export const fontVariables = `${latin.variable} ${european.variable}`
