import type { MediaFile } from '@send-review/shared'

/** A picture as it was drawn for the site, in several formats and widths (pixels). */
export interface DrawnPicture {
  /** The address of its widest JPEG, by which entries know it. */
  readonly address: string
  readonly width: number
  readonly height: number
  readonly formats: readonly {
    readonly mime: string
    readonly copies: readonly { readonly address: string; readonly width: number }[]
  }[]
}

/** What a `<picture>` is made of: its sources, best first, and the JPEG for every other browser. */
export interface Picture {
  readonly sources: readonly { readonly type: string; readonly srcset: string }[]
  readonly src: string
  readonly srcset: string
  readonly width: number
  readonly height: number
  readonly alt: string
}

const FALLBACK = 'image/jpeg'

const toSrcset = (copies: DrawnPicture['formats'][number]['copies']): string =>
  copies.map(({ address, width }) => `${address} ${String(width)}w`).join(', ')

/** A file as a picture on a page. Throws where the file is no picture. */
export const toPicture = (file: MediaFile, drawn: readonly DrawnPicture[]): Picture => {
  const found = drawn.find(({ address }) => address === file.url)
  if (found === undefined) {
    throw new Error(
      `The file "${file.name}" is shown as a picture and is none. Choose a JPEG, PNG or WebP.`,
    )
  }
  const { address: src, width, height, formats } = found
  const inAll = formats.map(({ mime, copies }) => ({ type: mime, srcset: toSrcset(copies) }))
  return {
    sources: inAll.filter(({ type }) => type !== FALLBACK),
    src,
    srcset: inAll.find(({ type }) => type === FALLBACK)?.srcset ?? '',
    width,
    height,
    alt: file.alternativeText ?? '',
  }
}
