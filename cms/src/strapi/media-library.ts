import type { Core } from '@strapi/strapi'

/** A file of the media library, as it is stored. */
export interface StoredFile {
  readonly id: number
  readonly documentId: string
  readonly name: string
}

/** What of a file can be changed; nothing where it stays. */
export interface FileInfo {
  readonly name?: string | null | undefined
  readonly alternativeText?: string | null | undefined
}

/** A file as it arrives: its kind as Strapi found it in the bytes, and as the browser said. */
export interface ArrivingFile {
  readonly filepath: string
  readonly originalFilename?: string | null | undefined
  readonly detectedMimeType?: string | undefined
  readonly mimetype?: string | null | undefined
}

interface Arrival {
  readonly files: ArrivingFile | readonly ArrivingFile[]
}

export interface UploadService {
  upload(arrival: Arrival, options?: object): Promise<unknown>
  updateFileInfo(id: number, info: FileInfo, options?: object): Promise<unknown>
  replace(id: number, by: Replacement, options?: object): Promise<unknown>
  remove(file: StoredFile): Promise<unknown>
}

export interface Replacement {
  readonly data: { readonly fileInfo?: FileInfo }
  readonly file: ArrivingFile
}

/** Deletes a file of the media library with its bytes; our checks of deletions are asked. */
export const removeFile = async (strapi: Core.Strapi, file: StoredFile): Promise<void> => {
  const upload: UploadService = strapi.plugin('upload').service('upload')
  await upload.remove(file)
}

/** The upload plugin's service for files, and the one for folders. */
export interface BulkService {
  deleteByIds(ids?: readonly number[]): Promise<unknown>
}

/** A request of the panel that brings files. */
export interface UploadContext {
  readonly request: { readonly files?: { readonly files?: ArrivingFile | readonly ArrivingFile[] } }
}

/** What the panel asks of the media library about files that arrive. */
export interface UploadController {
  upload(context: UploadContext): Promise<void>
  uploadFile(context: UploadContext): Promise<void>
  replaceFile(context: UploadContext): Promise<void>
  uploadFromUrls(context: UploadContext): Promise<void>
}
