import { megapixelsOf, MOST_MEGAPIXELS } from '@send-review/shared'
import sharp, { type OutputInfo, type Sharp } from 'sharp'
import { refusedFile, type ShownFile } from './shown-file.ts'

// The decoder of AVIF and HEIC has been broken into by a crafted file (CVE-2026-84383).
sharp.block({ operation: ['VipsForeignLoadHeif'] })

const WIDEST = 1280
const NARROWER = [320, 640, 960]
// Of AVIF's efforts, 4 takes four times as long as 3 and saves 4 % of the bytes.
const FORMATS = [
  { format: 'avif', options: { quality: 50, effort: 3 } },
  { format: 'webp', options: { quality: 75, effort: 4 } },
  { format: 'jpeg', options: { quality: 78, mozjpeg: true } },
] as const

/** What copies are made by: another recipe makes other copies of the same picture. */
export const RECIPE = JSON.stringify([NARROWER, WIDEST, FORMATS])

/** A copy of a picture as a file; sizes in pixels. */
export interface DrawnCopy {
  readonly format: (typeof FORMATS)[number]['format']
  readonly width: number
  readonly height: number
  readonly content: Uint8Array
}

interface Pixels {
  readonly data: Buffer
  readonly info: OutputInfo
}

/** The widest copy in pixels: upright, in sRGB, on white where the picture is see-through. */
const decode = (source: Sharp, width: number): Promise<Pixels> =>
  source
    .autoOrient()
    .flatten({ background: '#fff' })
    .toColourspace('srgb')
    .resize({ width })
    .raw()
    .toBuffer({ resolveWithObject: true })

const encode = ({ data, info }: Pixels): Promise<DrawnCopy[]> => {
  const { width: widest, height, channels } = info
  const raw = { width: widest, height, channels }
  const widths = [...NARROWER.filter((width) => width < widest), widest]
  const copies = FORMATS.flatMap(({ format, options }) =>
    widths.map(async (width): Promise<DrawnCopy> => {
      const drawing = sharp(data, { raw }).resize({ width }).toFormat(format, options)
      const made = await drawing.toBuffer({ resolveWithObject: true })
      return { format, width, height: made.info.height, content: made.data }
    }),
  )
  return Promise.all(copies)
}

/**
 * The copies of a JPEG, PNG or WebP that pages show: of each format from the narrowest to the
 * widest, none wider than the picture itself. They carry nothing of what a camera wrote beside the
 * picture, such as where it was taken. Throws a CmsError that names the file where it has too many
 * pixels or is not whole.
 */
export const drawPicture = async (shown: ShownFile, content: Uint8Array): Promise<DrawnCopy[]> => {
  const read = <Result>(reading: Promise<Result>): Promise<Result> =>
    reading.catch((cause: unknown) => {
      const said = cause instanceof Error ? ` (${cause.message.trim()})` : ''
      throw refusedFile(
        shown,
        `is damaged or of an odd shape, and cannot be shown${said}. Put the picture in its place again, saved anew.`,
        cause,
      )
    })
  const source = sharp(content, { failOn: 'warning', limitInputPixels: false })
  const size = await read(source.metadata())
  const megapixels = megapixelsOf(size)
  if (megapixels > MOST_MEGAPIXELS) {
    throw refusedFile(
      shown,
      `has ${String(megapixels)} megapixels, and pages take ${String(MOST_MEGAPIXELS)} at most. Put a smaller copy in its place in the media library.`,
    )
  }
  return read(decode(source, Math.min(size.autoOrient.width, WIDEST)).then(encode))
}
