import type { MediaFile } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import type { FileInfo, Replacement, StoredFile } from '../strapi/media-library'
import { serviceRegistry } from '../strapi/registries'

/** What of a file readers can see and a change can touch. */
export type FileChange = Partial<Pick<MediaFile, 'name' | 'alternativeText' | 'mime'>>

interface MediaChecks {
  /** Throws where the file may not be changed so. */
  beforeChange(file: StoredFile, change: FileChange): Promise<void>
  /** Throws where one of the files may not be deleted. */
  beforeDelete(files: readonly StoredFile[]): Promise<void>
}

const toChange = ({ name, alternativeText }: FileInfo): FileChange => ({
  ...(typeof name === 'string' && { name }),
  ...(typeof alternativeText === 'string' && { alternativeText }),
})

const toReplacedChange = ({ data, file }: Replacement): FileChange => {
  const { fileInfo = {} } = data
  const name = fileInfo.name ?? file.originalFilename
  const mime = file.detectedMimeType ?? file.mimetype
  return {
    ...toChange({ name }),
    ...(fileInfo.alternativeText !== undefined && { alternativeText: fileInfo.alternativeText }),
    ...(typeof mime === 'string' && { mime }),
  }
}

/**
 * Has every change and every deletion of files checked before anything is done: singly, in bulk or
 * with a folder, from the panel or through the API. The database's own hooks are no place for it:
 * when they are called for a deletion, the bytes are gone.
 */
export const checkMedia = (strapi: Core.Strapi, checks: MediaChecks): void => {
  const files = async (where: object): Promise<StoredFile[]> => {
    const found: StoredFile[] = await strapi.db.query('plugin::upload.file').findMany({ where })
    return found
  }
  const check = async (id: number, change: FileChange) => {
    for (const file of await files({ id })) await checks.beforeChange(file, change)
  }

  const services = serviceRegistry(strapi)
  services.extend('plugin::upload.upload', (upload) => ({
    ...upload,
    updateFileInfo: async (id, info, options) => {
      await check(id, toChange(info))
      return upload.updateFileInfo(id, info, options)
    },
    replace: async (id, by, options) => {
      await check(id, toReplacedChange(by))
      return upload.replace(id, by, options)
    },
    remove: async (file) => {
      await checks.beforeDelete([file])
      return upload.remove(file)
    },
  }))
  services.extend('plugin::upload.file', (bulk) => ({
    ...bulk,
    deleteByIds: async (ids = []) => {
      await checks.beforeDelete(await files({ id: { $in: ids } }))
      return bulk.deleteByIds(ids)
    },
  }))
  services.extend('plugin::upload.folder', (folders) => ({
    ...folders,
    deleteByIds: async (ids = []) => {
      const found: { path: string }[] = await strapi.db
        .query('plugin::upload.folder')
        .findMany({ where: { id: { $in: ids } } })
      for (const { path } of found) {
        const inside = [{ folderPath: path }, { folderPath: { $startsWith: `${path}/` } }]
        await checks.beforeDelete(await files({ $or: inside }))
      }
      return folders.deleteByIds(ids)
    },
  }))
}
