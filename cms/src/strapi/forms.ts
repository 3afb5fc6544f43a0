import type { Core, Schema } from '@strapi/strapi'

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

export type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>

/** The fields of every component, by its name. */
export const componentsOf = (strapi: Core.Strapi): Record<string, { attributes: Attributes }> => {
  const registry: { getAll(): Record<string, { attributes: Attributes }> } =
    strapi.get('components')
  return registry.getAll()
}
