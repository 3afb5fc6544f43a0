import type { Core, UID } from '@strapi/strapi'
import type { BulkService, UploadController, UploadService } from './media-library'

/** What the content manager does to many entries at once. */
export interface BulkActions {
  publishMany(uid: UID.ContentType, documentIds: readonly string[]): Promise<number>
  unpublishMany(
    documentIds: readonly string[],
    uid: UID.ContentType,
  ): Promise<{ readonly count: number }>
  deleteMany(
    documentIds: readonly string[],
    uid: UID.ContentType,
  ): Promise<{ readonly count: number }>
}

interface ServiceRegistry {
  extend(
    uid: 'plugin::content-manager.document-manager',
    by: (service: BulkActions) => BulkActions,
  ): void
  extend(uid: 'plugin::upload.upload', by: (service: UploadService) => UploadService): void
  extend(
    uid: 'plugin::upload.file' | 'plugin::upload.folder',
    by: (service: BulkService) => BulkService,
  ): void
}

/** Where services of Strapi are replaced by ones that do more. */
export const serviceRegistry = (strapi: Core.Strapi): ServiceRegistry => {
  const registry: ServiceRegistry = strapi.get('services')
  return registry
}

/** A request of the panel, as its controllers of entries take it. */
export interface PanelContext {
  readonly params: { readonly id?: string; readonly model: string }
}

/** What the panel asks of entries: `update` of those of which there are many, `createOrUpdate` of the only one. */
export interface PanelController {
  publish(context: PanelContext): Promise<void>
  update?(context: PanelContext): Promise<void>
  createOrUpdate?(context: PanelContext): Promise<void>
}

interface ControllerRegistry {
  extend(
    uid: 'plugin::upload.admin-upload',
    by: (controller: UploadController) => UploadController,
  ): void
  extend(
    uid: 'plugin::content-manager.collection-types' | 'plugin::content-manager.single-types',
    by: (controller: PanelController) => PanelController,
  ): void
}

/** Where controllers of Strapi are replaced by ones that do more. */
export const controllerRegistry = (strapi: Core.Strapi): ControllerRegistry => {
  const registry: ControllerRegistry = strapi.get('controllers')
  return registry
}
