/** Paper of the public pages in the light and in the dark; `app/globals.css` paints with the same. */
export const paper = { light: '#fcfaf5', dark: '#171411' }

type Rgb = [number, number, number]

/**
 * A municipality's accent as the pages may use it: at least 7:1 against the paper, in the light and in the dark, with the
 * hue it was chosen for; and a wash of it to lay under text.
 */
export function accentTones(colour: string) {
  const [lightness, chroma, hue] = toOklch(colour)
  return {
    light: readable(paper.light, Math.min(lightness, 0.46), chroma, hue, -0.01),
    dark: readable(paper.dark, Math.max(lightness, 0.76), Math.min(chroma, 0.1), hue, 0.01),
    washLight: toHex([0.955, Math.min(chroma, 0.018), hue]),
    washDark: toHex([0.27, Math.min(chroma, 0.03), hue]),
  }
}

/** The first lightness from the given one on, step by step, that reads on the paper. */
function readable(on: string, lightness: number, chroma: number, hue: number, step: number): string {
  const hex = toHex([lightness, chroma, hue])
  if (contrast(hex, on) >= 7 || lightness <= 0 || lightness >= 1) return hex
  return readable(on, lightness + step, chroma, hue, step)
}

/** Contrast of two `#rrggbb` colours as WCAG 2 counts it, from 1 to 21. */
export function contrast(a: string, b: string) {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (bright + 0.05) / (dim + 0.05)
}

function luminance(hex: string) {
  const [r, g, b] = toLinear(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function toLinear(hex: string): Rgb {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
  }
  return [channel(1), channel(3), channel(5)]
}

/** Lightness 0–1, chroma and hue in radians (Björn Ottosson's OKLCH). */
function toOklch(hex: string): Rgb {
  const [r, g, b] = toLinear(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const c = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return [0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s, Math.hypot(a, c), Math.atan2(c, a)]
}

/** The nearest colour a screen can show, by cutting what lies outside. */
function toHex([lightness, chroma, hue]: Rgb) {
  const a = chroma * Math.cos(hue)
  const b = chroma * Math.sin(hue)
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ]
  return `#${linear
    .map((value) => {
      const cut = Math.min(1, Math.max(0, value))
      const encoded = cut <= 0.0031308 ? cut * 12.92 : 1.055 * cut ** (1 / 2.4) - 0.055
      return Math.round(encoded * 255)
        .toString(16)
        .padStart(2, '0')
    })
    .join('')}`
}
