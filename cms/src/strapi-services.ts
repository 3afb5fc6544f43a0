import type { Core, Schema, UID } from '@strapi/strapi'

/**
 * Strapi's own services as far as we use them. Strapi types them as `any`; here is what we rely
 * on, in one place to look at when Strapi is upgraded.
 */

interface Identified {
  readonly id: number
}

export interface RoleService {
  findOne(where: { code: string }): Promise<Identified | null>
  create(role: object): Promise<Identified>
  assignPermissions(id: number, permissions: readonly object[]): Promise<unknown>
  deleteByIds(ids: readonly number[]): Promise<unknown>
}

interface AdminServices {
  get(uid: 'admin::role'): RoleService
  get(uid: 'admin::permission'): PermissionService
  get(uid: 'admin::content-type'): ContentTypePermissions
  get(uid: 'admin::user'): { create(user: object): Promise<unknown> }
  get(uid: 'admin::api-token'): { hash(key: string): string }
}

const adminServices = (strapi: Core.Strapi): AdminServices => {
  const services: AdminServices = strapi.get('services')
  return services
}

export const roleService = (strapi: Core.Strapi): RoleService =>
  adminServices(strapi).get('admin::role')

/** Something that a role may be allowed to do, as Strapi's settings of roles show it. */
export interface SettingsAction {
  readonly section: 'settings'
  readonly category: string
  readonly displayName: string
  /** With its plugin's name before it, this is the action's id: `admin::site.rebuild`. */
  readonly uid: string
  readonly pluginName: 'admin'
}

interface PermissionService {
  readonly actionProvider: {
    values(): { actionId: string }[]
    registerMany(actions: readonly SettingsAction[]): Promise<unknown>
  }
  readonly engine: { generateUserAbility(user: object): Promise<Ability> }
}

interface ContentTypePermissions {
  getPermissionsWithNestedFields(actions: readonly object[]): object[]
}

/** Permissions for these actions on these content types, with every field of them. */
export const permissionsFor = (
  strapi: Core.Strapi,
  actionIds: readonly string[],
  subjects: readonly string[],
): object[] => {
  const services = adminServices(strapi)
  const { actionProvider } = services.get('admin::permission')
  const types = services.get('admin::content-type')
  const actions = actionProvider.values().filter(({ actionId }) => actionIds.includes(actionId))
  return types.getPermissionsWithNestedFields(actions.map((action) => ({ ...action, subjects })))
}

/** Makes known what our own routes ask about, before roles are given it; a Super Admin has all of it. */
export const registerActions = async (
  strapi: Core.Strapi,
  actions: readonly SettingsAction[],
): Promise<void> => {
  await adminServices(strapi).get('admin::permission').actionProvider.registerMany(actions)
}

/** Makes an account; gives it as it is stored. */
export const createUser = (strapi: Core.Strapi, user: object): Promise<unknown> =>
  adminServices(strapi).get('admin::user').create(user)

interface Mailer {
  send(message: {
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly html: string
  }): Promise<unknown>
}

/** What Strapi sends mail with. */
export const mailer = (strapi: Core.Strapi): Mailer => {
  const service: Mailer = strapi.plugin('email').service('email')
  return service
}

/** The hash under which Strapi keeps the key of a token. */
export const hashOfKey = (strapi: Core.Strapi, key: string): string =>
  adminServices(strapi).get('admin::api-token').hash(key)

/** A form and list of the content manager, as it keeps them. */
export interface FormConfiguration {
  readonly uid: string
  readonly settings: Record<string, unknown>
  readonly metadatas: Record<string, { edit: object; list: object }>
  readonly layouts: { list: string[]; edit: { name: string; size: number }[][] }
}

export interface FormService {
  findConfiguration(type: { uid: string }): Promise<FormConfiguration>
  updateConfiguration(type: { uid: string }, form: FormConfiguration): Promise<unknown>
}

export const formService = (
  strapi: Core.Strapi,
  name: 'content-types' | 'components',
): FormService => {
  const service: FormService = strapi.plugin('content-manager').service(name)
  return service
}

interface ShadowType {
  disable(): ShadowType
  disableMutations(): ShadowType
  disableQueries(): ShadowType
}

/** What GraphQL makes of a content type by itself. */
export const graphqlOf = (strapi: Core.Strapi, uid: string): ShadowType => {
  const extension: { shadowCRUD(uid: string): ShadowType } = strapi
    .plugin('graphql')
    .service('extension')
  return extension.shadowCRUD(uid)
}

export interface Webhook {
  readonly id: string
  readonly name: string
}

export interface WebhookStore {
  findWebhooks(): Promise<Webhook[]>
  createWebhook(webhook: object): Promise<Webhook>
  updateWebhook(id: string, webhook: object): Promise<Webhook | null>
}

export const webhooks = (
  strapi: Core.Strapi,
): { store: WebhookStore; runner: { update(webhook: Webhook): void } } => {
  const store: WebhookStore = strapi.get('webhookStore')
  const runner: { update(webhook: Webhook): void } = strapi.get('webhookRunner')
  return { store, runner }
}

export type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>

/** The fields of every component, by its name. */
export const componentsOf = (strapi: Core.Strapi): Record<string, { attributes: Attributes }> => {
  const registry: { getAll(): Record<string, { attributes: Attributes }> } =
    strapi.get('components')
  return registry.getAll()
}

interface Ability {
  can(action: string, subject?: string): boolean
}

const hasAbility = (state: unknown): state is { userAbility: Ability } =>
  typeof state === 'object' && state !== null && 'userAbility' in state

/** Whether a request is one of a signed-in person; `state` is that of the request. */
export const isPerson = hasAbility

/** Whether whoever is signed in may do this, to entries of a type where one is given; `state` is that of the request. */
export const mayDo = (state: unknown, action: string, uid?: string): boolean =>
  hasAbility(state) && state.userAbility.can(action, uid)

const PUBLISH = 'plugin::content-manager.explorer.publish'

/** Whether whoever is signed in may publish entries of a type; `state` is that of the request. */
export const mayPublish = (state: unknown, uid: string): boolean => mayDo(state, PUBLISH, uid)

/** Whether the account with this id is in use and may publish entries of a type now. */
export const accountMayPublish = async (
  strapi: Core.Strapi,
  id: number,
  uid: string,
): Promise<boolean> => {
  const user: object | null = await strapi.db
    .query('admin::user')
    .findOne({ where: { id, isActive: true, blocked: false } })
  if (user === null) return false
  const { engine } = adminServices(strapi).get('admin::permission')
  return (await engine.generateUserAbility(user)).can(PUBLISH, uid)
}

/** Whether whoever is signed in may open entries of a type; `state` is that of the request. */
export const mayRead = (state: unknown, uid: string): boolean =>
  mayDo(state, 'plugin::content-manager.explorer.read', uid)

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

interface UploadService {
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
interface BulkService {
  deleteByIds(ids?: readonly number[]): Promise<unknown>
}

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
