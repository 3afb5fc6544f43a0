import { createHash } from 'node:crypto'
import { contentTypeNames } from '@send-review/shared'
import type { Core, Schema } from '@strapi/strapi'
import { wordsOf } from '../publishing/field-labels'
import { uidOf } from '../publishing/review-types'
import { componentsOf, type FormConfiguration, formService } from '../strapi/forms'
import { layoutOf } from './layout-of'
import { itemNames, type ListColumns, listColumns } from './list-columns'

type Attributes = Readonly<Record<string, Schema.Attribute.AnyAttribute>>

const fingerprint = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('hex')

/** An entry that is pointed at is called what its own list calls it; Strapi would take its first field. */
const pointsAt = (attribute: Schema.Attribute.AnyAttribute | undefined) => {
  const target = attribute?.type === 'relation' && 'target' in attribute ? attribute.target : ''
  const mainField = listColumns[target]?.main
  return mainField === undefined ? {} : { mainField }
}

/** The same configuration with our labels, help, order of fields, list columns and main field. */
const withOurWords = (
  configuration: FormConfiguration,
  attributes: Attributes,
  columns: ListColumns | undefined,
): FormConfiguration => {
  const { uid, settings, metadatas, layouts } = configuration
  const itemName = itemNames[uid]
  const worded = Object.entries(metadatas).map(([name, metadata]) => {
    const words = wordsOf(attributes[name])
    if (words === undefined) return [name, metadata]
    const { label, help, isRead } = words
    return [
      name,
      {
        edit: {
          ...metadata.edit,
          label,
          description: help,
          ...(isRead && { editable: false }),
          ...pointsAt(attributes[name]),
        },
        list: { ...metadata.list, label },
      },
    ]
  })
  return {
    uid,
    settings: {
      ...settings,
      ...(itemName !== undefined && { mainField: itemName }),
      ...(columns && {
        mainField: columns.main,
        defaultSortBy: columns.sort,
        defaultSortOrder: columns.newestFirst ? 'DESC' : 'ASC',
        pageSize: 50,
      }),
    },
    metadatas: Object.fromEntries(worded),
    layouts: {
      list: columns === undefined ? layouts.list : [...columns.list],
      edit: layoutOf(attributes),
    },
  }
}

/**
 * Writes our forms into the content manager's settings, where Strapi keeps them. A form that an
 * administrator has changed since we last wrote it is left as they made it.
 */
export const applyFormLayouts = async (strapi: Core.Strapi): Promise<void> => {
  const remembered = strapi.store({ type: 'plugin', name: 'send-review', key: 'form-layouts' })
  const stored: unknown = await remembered.get({})
  const written = new Map(Object.entries(stored ?? {}))

  const apply = async (
    service: 'content-types' | 'components',
    uid: string,
    attributes: Attributes,
  ) => {
    const forms = formService(strapi, service)
    const find = () => forms.findConfiguration({ uid })
    const current = await find()
    const last = written.get(uid)
    if (last !== undefined && last !== fingerprint(current)) return
    const ours = withOurWords(current, attributes, listColumns[uid])
    if (fingerprint(ours) === fingerprint(current)) return
    await forms.updateConfiguration({ uid }, ours)
    written.set(uid, fingerprint(await find()))
  }

  for (const type of contentTypeNames) {
    const uid = uidOf(type)
    await apply('content-types', uid, strapi.getModel(uid).attributes)
  }
  for (const [uid, { attributes }] of Object.entries(componentsOf(strapi))) {
    if (uid.startsWith('review.')) await apply('components', uid, attributes)
  }
  await remembered.set({ value: Object.fromEntries(written) })
}
