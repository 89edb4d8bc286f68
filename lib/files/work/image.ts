import sharp, { type Sharp } from 'sharp'
import { FileRefused } from './refused'

/** Pixels a picture may have: what a camera makes, not what fills the memory. */
const mostPixels = 60_000_000
const loaders = ['Jpeg', 'Png', 'Webp'].flatMap((name) => [
  `VipsForeignLoad${name}File`,
  `VipsForeignLoad${name}Buffer`,
])

// Only these three kinds are ever read, whatever a file claims: no HEIF, SVG, PDF or TIFF.
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({ operation: loaders })
sharp.cache(false)
sharp.concurrency(1)

/**
 * The picture drawn anew beside the file that came, and where it is: the right way up, without where and by whom it was
 * taken, and without anything that was hidden in or behind it. Of a moving picture only the first frame stays.
 */
export async function cleanImage(path: string, mediaType: 'image/jpeg' | 'image/png' | 'image/webp') {
  const kept = `${path}.drawn`
  try {
    const picture = sharp(path, { limitInputPixels: mostPixels, failOn: 'truncated', pages: 1 })
    const { width, height } = await picture.metadata()
    if (width * height > mostPixels) throw new FileRefused('fileExpands')
    await drawnAs(picture.rotate().toColourspace('srgb'), mediaType).toFile(kept)
    return kept
  } catch (error) {
    if (error instanceof FileRefused) throw error
    throw new FileRefused(/pixel limit|too large/i.test(String(error)) ? 'fileExpands' : 'fileDamaged')
  }
}

function drawnAs(picture: Sharp, mediaType: 'image/jpeg' | 'image/png' | 'image/webp') {
  if (mediaType === 'image/png') return picture.png({ compressionLevel: 9 })
  if (mediaType === 'image/webp') return picture.webp({ quality: 88 })
  return picture.jpeg({ quality: 88, mozjpeg: true })
}
