import * as z from 'zod'

/**
 * The kinds of field the content model is made of, as GraphQL gives them.
 *
 * Every optional field is `null` when it is empty, never absent. `meta({ kind })` carries the
 * storage kind, so that the contract test can compare a schema with its `schema.json`.
 */

/** The longest list a content entry may hold, in items. Queries ask for one more and fail on it. */
export const LONGEST_LIST = 100

const notBlank = /\S/u

/** A line of text of at most 120 characters: a title, a name, a label. */
export const line = z
  .string()
  .max(120, 'is longer than 120 characters. Shorten it.')
  .regex(notBlank, 'is empty. Write at least one word.')
  .meta({ kind: 'string' })

/** Plain text of at most 600 characters, without headings or lists. */
export const plainText = z
  .string()
  .max(600, 'is longer than 600 characters. Shorten it.')
  .regex(notBlank, 'is empty. Write at least one sentence.')
  .meta({ kind: 'text' })

/** The last part of a page's address: lower-case letters, digits and single hyphens. */
export const slug = z
  .string()
  .max(120, 'is longer than 120 characters. Shorten it.')
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/u,
    'may only hold small letters, digits and hyphens between them.',
  )
  .meta({ kind: 'uid' })

/** A web address, checked for its scheme by the rule on links. At most 500 characters. */
export const address = z
  .string()
  .max(500, 'is longer than 500 characters.')
  .regex(notBlank, 'is empty. Give the whole address.')
  .meta({ kind: 'address' })

/** An e-mail address that a link can open. */
export const email = line
  .regex(
    /^[^\s@<>",;]+@[^\s@<>",;]+\.[^\s@<>",;]+$/u,
    'is not an e-mail address. Write it like send@example.gov.uk.',
  )
  .meta({ kind: 'string' })

/** A phone number as people dial it: digits, spaces, and a plus, brackets or hyphens. */
export const phone = line
  .regex(
    /^\+?[\d\s()-]*\d[\d\s()-]*$/u,
    'is not a phone number. Use digits and spaces, like 01785 123456.',
  )
  .meta({ kind: 'string' })

/** A moment, ISO 8601 in UTC. Officers enter it and readers see it in UK time. */
export const moment = z.iso.datetime('is not a day and time.').meta({ kind: 'datetime' })

/** A calendar day, `YYYY-MM-DD`, in no time zone. It is never turned into a moment. */
export const day = z.iso.date('is not a date.').meta({ kind: 'date' })

/** A figure. The database keeps two decimal places. */
export const decimal = z.number('is not a number.').meta({ kind: 'decimal' })

export const integer = z.int('is not a whole number.').meta({ kind: 'integer' })

export const yesOrNo = z.boolean().meta({ kind: 'boolean' })

/** One of a fixed vocabulary. The words readers see for each value belong to the site. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.enum(values, 'is not one of the choices.').meta({ kind: 'enumeration' })

/** An entry that another one points to: its documentId, by which the site joins the two. */
const link = z.strictObject({ documentId: z.string() })

/** A relation to one entry of `target`. */
export const relationTo = (target: string) => link.meta({ kind: 'relation', target })

/** A relation to several entries of `target`. */
export const relationsTo = (target: string) =>
  z
    .array(link)
    .max(LONGEST_LIST, `holds more than ${String(LONGEST_LIST)} entries.`)
    .meta({ kind: 'relations', target })

/** A repeatable component: a list, possibly empty, in the officer's order. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(LONGEST_LIST, `holds more than ${String(LONGEST_LIST)} items.`)
    .meta({ kind: 'components' })

/**
 * A file from the media library. `url` is the address in the cms (`/uploads/…`), which the site
 * replaces by its own copy; `size` is in kilobytes (of 1,000 bytes), as Strapi counts it; `width`
 * and `height` are in pixels, and null for what is not a picture; `updatedAt` is a moment (ISO 8601
 * in UTC), by which a file that was replaced is told from the one before.
 */
export const mediaFile = z
  .strictObject({
    documentId: z.string(),
    name: z.string(),
    url: z.string(),
    alternativeText: z.string().nullable(),
    mime: z.string(),
    size: z.number().nonnegative(),
    width: z.int().positive().nullable(),
    height: z.int().positive().nullable(),
    updatedAt: z.iso.datetime(),
  })
  .meta({ kind: 'media' })
export type MediaFile = z.infer<typeof mediaFile>

/** Whether a value inside an entry is a file from the media library. */
export const isMediaFile = (value: unknown): value is MediaFile =>
  mediaFile.safeParse(value).success
