/** A value as a backup keeps it: a moment is ISO 8601 in UTC, JSON is text. */
export type Value = string | number | boolean | null
/** One row of a table, its values in the order of the table's columns. */
export type Row = readonly Value[]

/** What both databases store in ways of their own; all else is text or a number in either. */
export const columnKinds = ['plain', 'instant', 'boolean'] as const

export interface Column {
  readonly name: string
  readonly kind: (typeof columnKinds)[number]
}

export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  /** The last id that was given out, so that none is given twice; `null` where ids are not counted. */
  readonly lastId: number | null
}

/** A database as it was at one moment, whatever is written to it meanwhile. */
export interface Source {
  readonly tables: readonly Table[]
  readonly rows: (table: Table) => AsyncIterable<Row> | Iterable<Row>
  readonly close: () => Promise<void>
}

/** A database whose tables the cms has just made, and that is filled as a whole or not at all. */
export interface Target {
  readonly tables: readonly Table[]
  /** Fills an empty table; the columns of the rows are those of `table`. */
  readonly fill: (table: Table, rows: AsyncIterable<Row>) => Promise<void>
  /** Gives the content version a new epoch, and sets what counts ids. Throws where rows name rows that are not there. */
  readonly complete: (epoch: string) => Promise<void>
  /** From here on everybody sees it. */
  readonly commit: () => Promise<void>
  /** Leaves the database as empty as it was. */
  readonly undo: () => Promise<void>
}

/**
 * Tables that stay out of a backup. What Strapi knows of its own tables belongs to the database that has them, a session
 * that was signed out since must not be valid again, and webhooks carry secrets.
 */
export const leftOut: ReadonlySet<string> = new Set([
  'strapi_database_schema',
  'strapi_sessions',
  'strapi_webhooks',
])

/** A name of a table or column in SQL. */
export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`

/** The names of all columns in SQL. */
export const columnsOf = ({ columns }: Table): string =>
  columns.map(({ name }) => quoted(name)).join(', ')
