import { crc32, deflateRawSync, deflateSync } from 'node:zlib'

type Part = {
  name: string | Buffer
  data?: string | Buffer
  /** What the headers say instead of the truth. */
  size?: number
  packed?: Buffer
  method?: number
  flags?: number
  attributes?: number
  at?: number
}

/** A ZIP archive, byte by byte, so that it may lie. */
export function zip(parts: Part[], { count, comment = '' }: { count?: number; comment?: string } = {}) {
  const local: Buffer[] = []
  const central: Buffer[] = []
  let at = 0
  for (const part of parts) {
    const data = Buffer.from(part.data ?? '')
    const name = Buffer.from(part.name)
    const method = part.method ?? 8
    const packed = part.packed ?? (method === 8 ? deflateRawSync(data) : data)
    const size = part.size ?? data.length
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE((part.flags ?? 0) | 0x800, 2)
    common.writeUInt16LE(method, 4)
    common.writeUInt32LE(crc32(data), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(size >>> 0, 18)
    common.writeUInt16LE(name.length, 22)
    const head = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, name])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE((part.attributes ?? 0) >>> 0, 6)
    rest.writeUInt32LE(part.at ?? at, 10)
    central.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x03', 'latin1'), common, rest, name]))
    local.push(head, packed)
    at += head.length + packed.length
  }
  const directory = Buffer.concat(central)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(count ?? parts.length, 4)
  end.writeUInt16LE(count ?? parts.length, 6)
  end.writeUInt32LE(directory.length, 8)
  end.writeUInt32LE(at, 12)
  end.writeUInt16LE(comment.length, 16)
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end, Buffer.from(comment, 'latin1')])
}

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A text document of the parts every one has, with others put in or in their place. */
export function docx(more: Part[] = [], { text = 'Ataskaita', type = wordType, main = '' } = {}) {
  const parts: Part[] = [
    {
      name: '[Content_Types].xml',
      data: `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    },
    {
      name: '_rels/.rels',
      data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      data:
        main ||
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    },
  ]
  const names = new Set(more.map(({ name }) => String(name)))
  return zip([...parts.filter(({ name }) => !names.has(String(name))), ...more])
}

/** A relation of a text document that leads out of it. */
export function relation(type: string, target: string, mode = 'External'): Part {
  return {
    name: 'word/_rels/document.xml.rels',
    data: `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r9" Type="${office}/${type}" Target="${target}" TargetMode="${mode}"/></Relationships>`,
  }
}

/** A signed container, with others put in. */
export function adoc(more: Part[] = [], { type = 'application/vnd.lt.archyvai.adoc-2008', signed = true } = {}) {
  return zip([
    { name: 'mimetype', data: type, method: 0 },
    ...(signed ? [{ name: 'META-INF/signatures/signatures0.xml', data: '<Signature/>' }] : []),
    { name: 'sutartis.pdf', data: '%PDF-1.7' },
    ...more,
  ])
}

type Pdf = { catalog?: string; page?: string; objects?: string[]; trailer?: string; tail?: string; head?: string }

/** A PDF of one empty page, with objects put in. */
export function pdf({ catalog = '', page = '', objects = [], trailer = '', tail = '', head = '%PDF-1.7\n' }: Pdf = {}) {
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] ${page} >>`,
    ...objects,
  ]
  let text = head
  const places = all.map((object, index) => {
    const place = Buffer.byteLength(text, 'latin1')
    text += `${index + 1} 0 obj\n${object}\nendobj\n`
    return place
  })
  const xref = Buffer.byteLength(text, 'latin1')
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  text += `xref\n0 ${all.length + 1}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${all.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${xref}\n%%EOF${tail}`
  return Buffer.from(text, 'latin1')
}

/** Objects packed into a stream, as most PDFs of today have theirs. */
export function packedObjects(content: string) {
  const packed = deflateSync(Buffer.from(content, 'latin1')).toString('latin1')
  return `<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${packed.length} >>\nstream\n${packed}\nendstream`
}

/** A PNG that says it is this large. */
export function pngOfSize(width: number, height: number) {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width, 0)
  head.writeUInt32BE(height, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const chunk = (name: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
    const size = Buffer.alloc(4)
    size.writeUInt32BE(data.length)
    const sum = Buffer.alloc(4)
    sum.writeUInt32BE(crc32(body))
    return Buffer.concat([size, body, sum])
  }
  const mark = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
  return Buffer.concat([
    mark,
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.alloc(1_000))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}
