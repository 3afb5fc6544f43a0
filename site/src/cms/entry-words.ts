import { type ContentTypeName, describe, titleOf } from '@send-review/shared'

/** An entry as an officer knows it: `document "Overview"`, or its title where that says the type. */
export const entryWords = (type: ContentTypeName, entry: Record<string, unknown>): string => {
  const { label } = describe(type)
  const title = titleOf(type, entry)
  return title.startsWith(`${label} `) ? title : `${label} "${title}"`
}
