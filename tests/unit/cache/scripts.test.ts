import { expect, test } from 'vitest'
import { withoutScripts } from '@/lib/cache/strip'

const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="lt"><head><meta charSet="utf-8"/>${head}</head><body>${body}</body></html>`

test.for([
  ['a script from elsewhere', '<script src="/_next/x.js" async=""></script>'],
  ['a script in place', '<script>self.__next_f.push([1,"<p>&lt;/script>"])</script>'],
  ['a script of another case', '<SCRIPT Type="module">1</SCRIPT>'],
  ['a script that is never closed', '<script>'],
  ['a script early', '<link rel="preload" as="script" href="/x.js"/>'],
  ['a module early', '<link rel="modulepreload" href="/x.js"/>'],
  ['a comment', '<!--$-->'],
])('%s is taken out of the head', ([, markup = '']) => {
  expect(withoutScripts(`<!DOCTYPE html><html><head><title>x</title>${markup}`)).toBe(
    '<!DOCTYPE html><html><head><title>x</title>',
  )
})

test('scripts go from the text, from drawings and from what is kept for later', () => {
  const body = (one: string) => `<p>a${one}b</p><svg>${one}<path d="M0"/></svg><template>${one}</template>`
  expect(withoutScripts(page('', body('<script>x</script>')))).toBe(page('', body('')))
})

test('data blocks, styles, fonts and every other byte stay', () => {
  const whole = page(
    '<link rel="stylesheet" href="/a.css"/><link rel="preload" as="font" href="/a.woff2"/>',
    `<script type="application/ld+json">{"@type":"City"}</script><p>A &amp; B<br/>„š“ &lt;script&gt;</p><svg viewBox="0 0 1 1"><path d="M0"/></svg>`,
  )
  expect(withoutScripts(whole)).toBe(whole)
})
