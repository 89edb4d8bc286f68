import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { finish } from '@/lib/cache/finish'
import { readSheet } from '@/lib/cache/styles'
import { publicPolicy } from '@/lib/content-policy'

const rulesOf = (text: string, ...classes: string[]) => readSheet(text, '/_next/static/chunks/a.css')(new Set(classes))

test.for([
  ['an element', 'p{color:red}'],
  ['a class that is there', '.a{color:red}'],
  ['one of several', '.b,.a p{color:red}'],
  ['a class that must not be there', '.a:not(.b){color:red}'],
  ['one of two classes', ':is(.a,.b .c) p{color:red}'],
  ['a class further down', 'body:has(.b){color:red}'],
  ['an address with a dot', '[href$=".b"]{color:red}'],
  ['a name with a mark', '.mt\\:8{color:red}'],
  ['a name in codes', '.\\31 0{color:red}'],
  ['a state', '.a:hover::before{color:red}'],
  ['a typeface', '@font-face{font-family:a;src:url(/a.woff2)}'],
  ['a movement', '@keyframes a{from{color:red}to{color:blue}}'],
  ['a property', '@property --a{syntax:"*";inherits:false}'],
  ['an order', '@layer a,b;'],
  ['a condition', '@media print{.a{color:red}}'],
])('a rule for %s stays', ([, text = '']) => {
  expect(rulesOf(text, 'a', 'mt:8')).toBe(text)
})

test('rules for what the document has not go, and conditions that hold nothing then', () => {
  expect(rulesOf('.a .b{color:red}.a.b{color:red}@media print{.b{color:red}}.a{color:blue}', 'a')).toBe(
    '.a{color:blue}',
  )
})

test('a layer keeps its place among the others when none of its rules stays', () => {
  expect(rulesOf('@layer x{.b{color:red}}@layer y{.a{color:red}}', 'a')).toBe('@layer x{}@layer y{.a{color:red}}')
})

test('what a sheet loads is named from the root', () => {
  expect(rulesOf('p{background:url(../media/a.svg)}')).toBe('p{background:url(/_next/static/media/a.svg)}')
  expect(rulesOf('p{background:url("data:image/svg+xml,x")}')).toBe('p{background:url("data:image/svg+xml,x")}')
})

const document =
  '<html><head><link rel="stylesheet" href="/a.css"/><link rel="stylesheet" href="/b.css"/><title>x</title></head><body><p class="a">x</p><script>1</script></body></html>'
const answer = (body: string) => ({
  status: 200,
  headers: new Map([
    ['content-type', 'text/html; charset=utf-8'],
    ['content-security-policy', publicPolicy],
    ['link', '</a.woff2>; rel=preload; as="font", </a.css>; rel=preload; as="style"'],
  ]),
  body: Buffer.from(body),
})
const sheets = async (address: string) =>
  address === '/a.css' ? readSheet('.a{color:red}.b{color:blue}', address) : readSheet(':root{--accent:red}', address)

test('the styles of a document stand in it, and its policy allows them and no others', async () => {
  const { body, headers } = await finish(answer(document), sheets)
  const styles = '.a{color:red}:root{--accent:red}'
  expect(body.toString()).toBe(
    `<html><head><style>${styles}</style><title>x</title></head><body><p class="a">x</p></body></html>`,
  )
  const hash = createHash('sha256').update(styles).digest('base64')
  expect(headers.get('content-security-policy')).toBe(
    publicPolicy.replace("style-src 'self'", `style-src 'sha256-${hash}'`),
  )
  expect(headers.get('link')).toBe('</a.woff2>; rel=preload; as="font"')
})

test('a document whose sheet cannot be had names it as before', async () => {
  const { body, headers } = await finish(answer(document), async () => null)
  expect(body.toString()).toBe(document.replace('<script>1</script>', ''))
  expect(headers.get('content-security-policy')).toBe(publicPolicy)
})

test('a sheet cannot end the element it stands in', async () => {
  const { body } = await finish(answer(document), async (address) =>
    readSheet('p::before{content:"</style>"}', address),
  )
  expect(body.toString().match(/<\/style>/g)).toHaveLength(1)
})
