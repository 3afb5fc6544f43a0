import { fileTypes, isPicture, megapixelsOf, MOST_MEGAPIXELS } from '@send-review/shared'
import { fileTypeFromBuffer } from 'file-type'
import sharp from 'sharp'

/**
 * What stands against a picture that nobody could be shown: a sentence for whoever uploads it, that names it; `null` for
 * one that can be, and for every other file. Only the beginning is read: a small file may say that it has any number of
 * pixels, and drawing it would take all memory.
 */
export const pictureFault = async (name: string, content: Uint8Array): Promise<string | null> => {
  const found = await fileTypeFromBuffer(content)
  // Of no other kind even the beginning is given to a decoder.
  if (found === undefined || !isPicture(found.mime) || !fileTypes.has(found.mime)) return null
  try {
    const megapixels = megapixelsOf(await sharp(content, { limitInputPixels: false }).metadata())
    return megapixels > MOST_MEGAPIXELS
      ? `“${name}” has ${String(megapixels)} megapixels, and pages take ${String(MOST_MEGAPIXELS)} at most. Upload a smaller copy.`
      : null
  } catch {
    return `“${name}” is damaged and cannot be opened. Save the picture anew, and upload that.`
  }
}
