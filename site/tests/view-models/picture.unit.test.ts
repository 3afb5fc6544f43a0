import { expect, test } from 'vitest'
import { toPicture } from '../../src/view-models/picture.ts'
import { shownFile } from '../fixture/shown.ts'

const copies = (ending: string) => [
  { address: `/media/0123456789abcdef/320.${ending}`, width: 320 },
  { address: `/media/0123456789abcdef/500.${ending}`, width: 500 },
]
const drawn = {
  address: '/media/0123456789abcdef/500.jpeg',
  width: 500,
  height: 250,
  formats: ['avif', 'webp', 'jpeg'].map((format) => ({
    mime: `image/${format}`,
    copies: copies(format),
  })),
}
const { file } = shownFile({ url: drawn.address, alternativeText: 'A child drawing' })

test('a picture offers the best format first, every width, and a JPEG to all others', () => {
  const srcset = (ending: string) =>
    `/media/0123456789abcdef/320.${ending} 320w, /media/0123456789abcdef/500.${ending} 500w`
  expect(toPicture(file, [{ ...drawn, address: '/media/other' }, drawn])).toEqual({
    sources: [
      { type: 'image/avif', srcset: srcset('avif') },
      { type: 'image/webp', srcset: srcset('webp') },
    ],
    src: drawn.address,
    srcset: srcset('jpeg'),
    width: 500,
    height: 250,
    alt: 'A child drawing',
  })
})

test('a file that is no picture is not shown as one', () => {
  expect(() => toPicture(file, [])).toThrow(
    'The file "A letter.pdf" is shown as a picture and is none. Choose a JPEG, PNG or WebP.',
  )
})
