import sharp, { type Sharp } from 'sharp'
import { describe, expect, test } from 'vitest'
import { drawPicture } from '../../src/cms/draw-picture.ts'
import { shownFile } from '../fixture/shown.ts'

const { file, place, entry } = shownFile({ name: 'Drawing.jpg', mime: 'image/jpeg' })
const shown = { file, place, entry }
const plain = (width: number, height: number, background = '#0b5563'): Sharp =>
  sharp({ create: { width, height, channels: 3, background } })
const draw = async (picture: Sharp) => drawPicture(shown, await picture.toBuffer())

describe('the copies of a picture', () => {
  test.each([
    [1600, 1200, ['320x240', '640x480', '960x720', '1280x960']],
    [1200, 900, ['320x240', '640x480', '960x720', '1200x900']],
    [640, 480, ['320x240', '640x480']],
    [5, 4, ['5x4']],
  ])('of %d by %d pixels are never wider than it', async (width, height, sizes) => {
    const copies = await draw(plain(width, height).png())
    const sizesOf = (format: string) =>
      copies.filter((copy) => copy.format === format).map((c) => `${c.width}x${c.height}`)
    expect(['avif', 'webp', 'jpeg'].map(sizesOf)).toEqual([sizes, sizes, sizes])
  })

  test('are what their format says', async () => {
    const copies = await draw(plain(400, 300).jpeg())
    const magic = { avif: [4, 'ftypavif'], webp: [8, 'WEBP'], jpeg: [0, '\u00ff\u00d8'] } as const
    for (const { format, content } of copies) {
      const [at, letters] = magic[format]
      expect(Buffer.from(content).toString('latin1', at, at + letters.length)).toBe(letters)
    }
  })

  test('are upright, and say nothing of where the picture was taken', async () => {
    const withPlace = plain(64, 32)
      .jpeg()
      .withExif({ IFD0: { Copyright: 'A parent' }, IFD3: { GPSLatitude: '52/1 48/1 0/1' } })
      .withMetadata({ orientation: 6 })
    const copies = await draw(withPlace)
    for (const { format, width, height, content } of copies) {
      expect([width, height]).toEqual([32, 64])
      expect(Buffer.from(content).includes('A parent')).toBe(false)
      if (format === 'avif') continue
      const { exif, icc, xmp, orientation } = await sharp(content).metadata()
      expect({ exif, icc, xmp, orientation }).toEqual({})
    }
  })

  test.each([
    ['in shades of grey', plain(40, 30).greyscale().png()],
    ['in colours for print', plain(40, 30).toColourspace('cmyk').jpeg()],
    ['in 16 bits', plain(40, 30).toColourspace('rgb16').png()],
    ['in a palette', plain(40, 30).png({ palette: true })],
  ])('of a picture %s are drawn', async (_words, picture) => {
    const jpeg = (await draw(picture)).at(-1)?.content
    expect(await sharp(jpeg).metadata()).toMatchObject({ width: 40, height: 30, space: 'srgb' })
  })

  test('show a see-through picture on white', async () => {
    const clear = { r: 0, g: 0, b: 0, alpha: 0 }
    const picture = sharp({ create: { width: 8, height: 8, channels: 4, background: clear } })
    const jpeg = (await draw(picture.png())).at(-1)?.content
    const { channels } = await sharp(jpeg).stats()
    expect(channels.map(({ min }) => min)).toEqual([255, 255, 255])
  })
})

describe('a picture is refused, by its name and its entry,', () => {
  const named = { ...place, status: null }
  const cut = async (picture: Sharp) => {
    const bytes = await picture.toBuffer()
    return bytes.subarray(0, bytes.length - 100)
  }
  const noisy = () =>
    sharp({
      create: {
        width: 200,
        height: 200,
        channels: 3,
        background: '#000',
        noise: { type: 'gaussian', mean: 128, sigma: 40 },
      },
    })

  test.each([
    ['JPEG', () => noisy().jpeg()],
    ['PNG', () => noisy().png()],
    ['WebP', () => noisy().webp()],
  ])('when it is a %s that was cut off', async (_words, make) => {
    const drawing = drawPicture(shown, await cut(make()))
    await expect(drawing).rejects.toMatchObject(named)
    await expect(drawing).rejects.toThrow(
      /^The file "Drawing\.jpg" of the document "A letter" is damaged or of an odd shape, and cannot be shown \(.+\)\. Put/u,
    )
  })

  test('when it has more than 50 megapixels', async () => {
    const large = await plain(8000, 6251).png().toBuffer()
    await expect(drawPicture(shown, large)).rejects.toMatchObject({
      message:
        'The file "Drawing.jpg" of the document "A letter" has 51 megapixels, and pages take 50 at most. Put a smaller copy in its place in the media library.',
      ...named,
    })
  })

  test('when it is too long for a format', async () => {
    await expect(draw(plain(10, 20_000).png())).rejects.toMatchObject(named)
  })

  test('when it is an AVIF, which is not even opened', async () => {
    await expect(draw(plain(8, 8).avif())).rejects.toMatchObject(named)
  })
})
