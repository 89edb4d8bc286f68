// Code points that XML 1.0 and iCalendar have no way to write.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu

/** The text without control characters and halves of characters, which formats such as XML and iCalendar cannot hold. */
export function printable(text: string) {
  return text.replace(unwritable, '')
}
