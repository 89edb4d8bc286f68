import mammoth from 'mammoth'

/** The text of a DOCX file: a blank line between paragraphs, line breaks and columns kept, pictures and links left out. */
export async function docxText(path: string) {
  const convertImage = mammoth.images.imgElement(async () => ({ src: '' }))
  const { value } = await mammoth.convertToHtml({ path }, { convertImage, externalFileAccess: false, styleMap: [] })
  return value
    .replace(/<br\s*\/?>/g, '\n')
    .replace(/<\/p>(?=<\/t[dh]>)/g, '')
    .replace(/<\/t[dh]>(?!<\/tr>)/g, '\t')
    .replace(/<\/(p|h[1-6]|li|tr)>/g, '\n\n')
    .replace(/<li>/g, '• ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|amp);/g, (_, name: keyof typeof signs) => signs[name])
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

/** The only entities that the converter writes. */
const signs = { lt: '<', gt: '>', quot: '"', amp: '&' }
