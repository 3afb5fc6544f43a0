import {
  type DocumentNode,
  type FieldNode,
  isListType,
  isNonNullType,
  Kind,
  parse,
  print,
  type SelectionSetNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import { cmsSchema } from './cms-schema.ts'

/** Field names, each with those below it; `null` where a field has none. */
export interface Keys {
  readonly [name: string]: Keys | null
}

export const readQuery = (query: string): DocumentNode => parse(query)

const fieldsOf = (selection: SelectionSetNode | undefined): FieldNode[] =>
  (selection?.selections ?? []).map((node) => {
    if (node.kind === Kind.FIELD) return node
    throw new Error(
      `"${print(node)}" is not a plain field, and these tests read plain fields only.`,
    )
  })

const keysOf = (selection: SelectionSetNode): Keys =>
  Object.fromEntries(
    fieldsOf(selection).map(({ name, selectionSet }) => [
      name.value,
      selectionSet === undefined ? null : keysOf(selectionSet),
    ]),
  )

/** The keys that a query selects below a path of field names. */
export const selectedKeys = (query: string, path: readonly string[]): Keys => {
  const [operation] = readQuery(query).definitions
  if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('This is not one query.')
  const selection = path.reduce((outer, name) => {
    const inner = fieldsOf(outer).find((field) => field.name.value === name)?.selectionSet
    if (inner === undefined) throw new Error(`The query has nothing under "${name}".`)
    return inner
  }, operation.selectionSet)
  return keysOf(selection)
}

/** The lists of a query, by name, that do not state `pagination: { limit }` of that many. */
export const listsWithoutPage = (query: string, limit: number): string[] => {
  const wrong: string[] = []
  const types = new TypeInfo(cmsSchema)
  visit(
    readQuery(query),
    visitWithTypeInfo(types, {
      Field: ({ name, arguments: given = [] }) => {
        const type = types.getType()
        const isList = isListType(isNonNullType(type) ? type.ofType : type)
        const isPaged = types.getFieldDef()?.args.some((argument) => argument.name === 'pagination')
        if (!isList || isPaged !== true) return
        const page = given.find((argument) => argument.name.value === 'pagination')
        if (page === undefined || print(page.value) !== `{limit: ${String(limit)}}`) {
          wrong.push(name.value)
        }
      },
    }),
  )
  return wrong
}
