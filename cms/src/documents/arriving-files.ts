import { readFile } from 'node:fs/promises'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import type { ArrivingFile, UploadContext } from '../strapi/media-library'
import { controllerRegistry, serviceRegistry } from '../strapi/registries'
import { kindFault, pdfFault } from './file-faults'
import { pictureFault } from './picture-fault'

type Fault = (name: string, content: Uint8Array) => Promise<string | null>
type Files = ArrivingFile | readonly ArrivingFile[]

const isList = (files: Files): files is readonly ArrivingFile[] => Array.isArray(files)

const refuse = async (files: Files, faults: readonly Fault[]): Promise<void> => {
  const sentences: string[] = []
  for (const { filepath, originalFilename } of isList(files) ? files : [files]) {
    const content = await readFile(filepath)
    for (const fault of faults) {
      const sentence = await fault(originalFilename ?? '', content)
      if (sentence !== null) sentences.push(sentence)
    }
  }
  if (sentences.length > 0) throw new errors.ValidationError(sentences.join(' '))
}

const refuseKinds = async ({ request }: UploadContext): Promise<void> => {
  if (request.files?.files !== undefined) await refuse(request.files.files, [kindFault])
}

/**
 * Refuses a file that could not be published, as it arrives and before anything of it is kept, by name and in words:
 * pictures that are dangerous to open, kinds that are on no list, what is not what its name says, and PDFs that nobody
 * could open. The panel's requests are asked first, because Strapi's own list answers without saying which file it means.
 */
export const refuseUnfitFiles = (strapi: Core.Strapi): void => {
  const all = [kindFault, pictureFault, pdfFault]
  serviceRegistry(strapi).extend('plugin::upload.upload', (upload) => ({
    ...upload,
    upload: async (arrival, options) => {
      await refuse(arrival.files, all)
      return upload.upload(arrival, options)
    },
    replace: async (id, by, options) => {
      await refuse(by.file, all)
      return upload.replace(id, by, options)
    },
  }))
  controllerRegistry(strapi).extend('plugin::upload.admin-upload', (controller) => ({
    ...controller,
    upload: async (context) => {
      await refuseKinds(context)
      await controller.upload(context)
    },
    uploadFile: async (context) => {
      await refuseKinds(context)
      await controller.uploadFile(context)
    },
    replaceFile: async (context) => {
      await refuseKinds(context)
      await controller.replaceFile(context)
    },
    // The cms stands where it can reach what a stranger cannot.
    uploadFromUrls: () => {
      throw new errors.PolicyError(
        'Files are not fetched from other addresses. Save the file on your computer, and upload it from there.',
      )
    },
  }))
}
