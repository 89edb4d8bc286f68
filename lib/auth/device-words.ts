const browsers = [
  ['Edge', /\bEdgA?\//],
  ['Opera', /\bOPR\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS)\//],
  ['Safari', /\bSafari\//],
] as const
const systems = [
  ['Android', /\bAndroid\b/],
  ['iOS', /\biP(?:hone|ad|od)\b/],
  ['Windows', /\bWindows\b/],
  ['macOS', /\bMac OS X\b|\bMacintosh\b/],
  ['Linux', /\bLinux\b|\bX11\b/],
] as const

/** What people call the browser and the system that this header names, `Firefox, Windows`; null when it names neither. */
export function deviceWords(userAgent: string | null) {
  const named = [browsers, systems].map((list) => list.find(([, pattern]) => pattern.test(userAgent ?? ''))?.[0])
  return named.filter(Boolean).join(', ') || null
}
