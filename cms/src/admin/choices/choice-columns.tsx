import { Typography } from '@strapi/design-system'
import type { StrapiApp } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'
import { Link } from 'react-router-dom'
import type { ApproximateDate } from '@send-review/shared'
import { dateInWords } from '../../publishing/date-in-words'
import { choiceWords } from './choice-words'

interface Column {
  readonly name: string
  readonly attribute?: { readonly type?: string; readonly component?: string }
  readonly cellFormatter?: (row: Readonly<Record<string, unknown>>) => ReactNode
}

interface List {
  readonly displayedHeaders: readonly Column[]
}

const isList = (value: unknown): value is List =>
  typeof value === 'object' && value !== null && 'displayedHeaders' in value

const isDate = (value: unknown): value is ApproximateDate =>
  typeof value === 'object' && value !== null && 'day' in value && 'precision' in value

const wordsOf = (value: unknown): string => {
  if (typeof value === 'string') return choiceWords[value] ?? value
  return isDate(value) ? dateInWords(value) : '-'
}

const isStoredOtherwise = ({ attribute }: Column): boolean =>
  attribute?.type === 'enumeration' || attribute?.component === 'review.approximate-date'

/** Of these Strapi makes no link to the entry. */
const unlinked = new Set(['relation', 'media', 'component', 'dynamiczone'])

const isLink = (column: Column): boolean =>
  column.name !== 'status' &&
  !isStoredOtherwise(column) &&
  !unlinked.has(column.attribute?.type ?? '')

/** The whole row leads to the entry when it is clicked: a click on the link is not to do so twice. */
const cell = (words: string, to: string | undefined): ReactNode => {
  const looks = {
    textColor: 'neutral800',
    maxWidth: '20rem',
    ellipsis: true,
    title: words,
  } as const
  if (to === undefined) return <Typography {...looks}>{words}</Typography>
  return (
    <Typography {...looks} tag={Link} to={to} onClick={(event) => event.stopPropagation()}>
      {words}
    </Typography>
  )
}

/** Our cells take the link away that Strapi would make of theirs: where no other column has it, the first has. */
const inWords = (columns: readonly Column[]): Column[] => {
  const first = columns.some(isLink) ? undefined : columns.find(isStoredOtherwise)
  return columns.map((column) => {
    if (!isStoredOtherwise(column) || column.cellFormatter !== undefined) return column
    return {
      ...column,
      cellFormatter: ({ [column.name]: value, documentId }) =>
        cell(wordsOf(value), column === first ? String(documentId) : undefined),
    }
  })
}

/** Shows in lists what a chosen value is called, as the forms do, and dates as exactly as they are known. */
export const showChoicesInWords = (app: Pick<StrapiApp, 'registerHook'>): void => {
  app.registerHook('Admin/CM/pages/ListView/inject-column-in-table', (list: unknown) =>
    isList(list) ? { ...list, displayedHeaders: inWords(list.displayedHeaders) } : list,
  )
}
