import { type ContentTypeName, describe } from '@send-review/shared'

/** The label of the field at a path of a type, as the form says it. */
export type LabelAt = (type: ContentTypeName, path: readonly string[]) => string

/**
 * What is said of a field, as a sentence of its own. Some labels are questions, so the label stands in
 * quotation marks: “Can everyone read it?” has not been checked.
 */
export const sentenceOf = (
  type: ContentTypeName,
  { path, message }: { readonly path: readonly string[]; readonly message: string },
  labelAt: LabelAt,
): string => {
  const label = labelAt(type, path)
  return `${label === '' ? `This ${describe(type).label}` : `“${label}”`} ${message}`
}
