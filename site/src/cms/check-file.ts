import { fileFault } from '@send-review/shared'
import { fileTypeFromBuffer } from 'file-type'
import { refusedFile, type ShownFile } from './shown-file.ts'

/**
 * Sees once more that a file is what its mime type and its name say, by what it holds, and nothing else besides, as the
 * cms did when it was uploaded. Throws a CmsError that names the file, what it is and the entry that shows it.
 */
export const checkFile = async (shown: ShownFile, content: Uint8Array): Promise<void> => {
  const fault = fileFault(shown.file, content, await fileTypeFromBuffer(content))
  if (fault === null) return
  const mend = fault.endsWith('says.')
    ? ' Put the right file in its place in the media library.'
    : ''
  throw refusedFile(shown, `${fault}${mend}`)
}
