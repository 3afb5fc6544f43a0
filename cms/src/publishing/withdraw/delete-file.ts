import type { Core } from '@strapi/strapi'
import { removeFile, type StoredFile } from '../../strapi/media-library'

/** Deletes a file from the media library, and with it what is served of it at the address of the cms. */
export const deleteFile = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  const files: StoredFile[] = await strapi.db
    .query('plugin::upload.file')
    .findMany({ where: { documentId } })
  for (const file of files) await removeFile(strapi, file)
}
