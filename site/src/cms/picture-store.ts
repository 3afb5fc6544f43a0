import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type DrawnCopy, drawPicture, RECIPE } from './draw-picture.ts'
import { hashOf } from './hash-of.ts'
import { markUsed } from './mark-used.ts'
import { type Picture, pictureSchema } from './picture.ts'
import type { ShownFile } from './shown-file.ts'
import { writeWhole } from './write-whole.ts'

/** The pictures of a media folder. `hash` is the SHA-256 of a picture as the cms has it. */
export interface PictureStore {
  /** The picture drawn before from what has this hash, if all its copies are still there. */
  find(hash: string): Promise<Picture | undefined>
  /** Draws a picture, unless that was done before. Throws what `drawPicture` throws. */
  draw(shown: ShownFile, content: Uint8Array, hash: string): Promise<Picture>
}

/** The folder of a picture's copies, by the SHA-256 of the picture. */
export const pictureFolder = (hash: string): string => hashOf(`${RECIPE} ${hash}`).slice(0, 16)
const nameOf = ({ format, width }: DrawnCopy): string => `${String(width)}.${format}`

const toPicture = (folder: string, drawn: readonly DrawnCopy[]): Picture => {
  const widest = drawn.at(-1)
  if (widest === undefined) throw new Error('A picture was drawn without a copy.')
  const addressOf = (copy: DrawnCopy) => `/media/${folder}/${nameOf(copy)}`
  const formats = Map.groupBy(drawn, ({ format }) => format)
  return {
    address: addressOf(widest),
    bytes: widest.content.byteLength,
    width: widest.width,
    height: widest.height,
    formats: [...formats].map(([format, copies]) => ({
      mime: `image/${format}`,
      copies: copies.map((copy) => ({ address: addressOf(copy), width: copy.width })),
    })),
  }
}

/**
 * Keeps the copies of pictures below the media folder, each in a folder named after what it was
 * drawn from and how. `present` are the files there when the build began. One picture is drawn at
 * a time, since a large one takes much memory and keeps every processor busy.
 */
export const pictureStore = (mediaDir: string, present: ReadonlySet<string>): PictureStore => {
  const drawing = new Map<string, Promise<Picture>>()
  let last: Promise<unknown> = Promise.resolve()
  const indexOf = (hash: string) => join(mediaDir, 'pictures', `${pictureFolder(hash)}.json`)

  const find = async (hash: string): Promise<Picture | undefined> => {
    if (!present.has(indexOf(hash))) return undefined
    const picture = pictureSchema.parse(JSON.parse(await readFile(indexOf(hash), 'utf8')))
    const copies = picture.formats
      .flatMap((format) => format.copies)
      .map(({ address }) => join(mediaDir, address.slice('/media/'.length)))
    if (!copies.every((copy) => present.has(copy))) return undefined
    await Promise.all([indexOf(hash), ...copies].map(markUsed))
    return picture
  }

  const drawNow = async (shown: ShownFile, content: Uint8Array, hash: string) => {
    const drawn = await drawPicture(shown, content)
    const writing = drawn.map((copy) =>
      writeWhole(join(mediaDir, pictureFolder(hash), nameOf(copy)), copy.content),
    )
    await Promise.all(writing)
    const picture = toPicture(pictureFolder(hash), drawn)
    await writeWhole(indexOf(hash), JSON.stringify(picture))
    return picture
  }

  const drawInTurn = (shown: ShownFile, content: Uint8Array, hash: string): Promise<Picture> => {
    const draw = () => drawNow(shown, content, hash)
    const turn = last.then(draw, draw)
    last = turn
    return turn
  }

  return {
    find,
    draw: (shown, content, hash) => {
      const begun =
        drawing.get(hash) ?? find(hash).then((found) => found ?? drawInTurn(shown, content, hash))
      drawing.set(hash, begun)
      return begun
    },
  }
}
