import { approximateDateSchema } from '@send-review/shared'
import type { Core, Schema } from '@strapi/strapi'
import { dateInWords } from '../date-in-words'
import { wordsOf } from '../field-labels'
import { readAttributes } from '../projection'
import { blocksInWords } from './blocks-in-words'

type Attribute = Schema.Attribute.AnyAttribute
type Fields = Readonly<Record<string, unknown>>

/** A field by its label, and what it says as plain text; empty where it says nothing. */
export interface FieldWords {
  readonly label: string
  readonly text: string
}

/** What an officer knows an entry by that a field points at. */
export type NameOf = (documentId: string) => string

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listOf = (value: unknown): Fields[] =>
  (Array.isArray(value) ? value : [value]).filter(isFields)

/** "wsoa_required" as a person would read it. */
const keyInWords = (key: string): string => {
  const words = key.replaceAll('_', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})

/** Its fields line by line; a date of any precision is one line. */
const componentInWords = (
  strapi: Core.Strapi,
  attributes: Readonly<Record<string, Attribute>>,
  value: Fields,
  nameOf: NameOf,
): string => {
  const date = approximateDateSchema.safeParse({ day: value.day, precision: value.precision })
  if (date.success) return dateInWords(date.data)
  return fieldsInWords(strapi, attributes, value, nameOf)
    .filter(({ text }) => text !== '')
    .map(({ label, text }) => `${label}: ${text}`)
    .join('\n')
}

const valueInWords = (
  strapi: Core.Strapi,
  attribute: Attribute,
  value: unknown,
  nameOf: NameOf,
): string => {
  switch (attribute.type) {
    case 'component': {
      const { attributes } = strapi.getModel(attribute.component)
      return listOf(value)
        .map((item) => componentInWords(strapi, attributes, item, nameOf))
        .join('\n\n')
    }
    case 'relation':
      return listOf(value)
        .map(({ documentId }) => nameOf(String(documentId)))
        .join('\n')
    case 'media':
      return listOf(value)
        .map(({ name }) => String(name))
        .join('\n')
    case 'blocks':
      return blocksInWords(value)
    case 'boolean':
      return value === true ? 'Yes' : value === false ? 'No' : ''
    case 'enumeration':
      return typeof value === 'string' ? keyInWords(value) : ''
    case 'date':
      return typeof value === 'string' ? dateInWords({ day: value, precision: 'day' }) : ''
    case 'datetime':
      return typeof value === 'string' ? moment.format(new Date(value)) : ''
    default:
      return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
  }
}

/** Every field that readers may see, in the order of its type, as plain text. `entry` is a projection. */
export const fieldsInWords = (
  strapi: Core.Strapi,
  attributes: Readonly<Record<string, Attribute>>,
  entry: Fields,
  nameOf: NameOf,
): FieldWords[] =>
  readAttributes(attributes).map(([name, attribute]) => ({
    label: wordsOf(attribute)?.label ?? name,
    text: valueInWords(strapi, attribute, entry[name], nameOf),
  }))
