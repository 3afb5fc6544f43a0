/**
 * Whether a publish, unpublish or delete changed anything, by what the document service answers:
 * of an entry that does not exist, or is not published, it changes nothing and says so.
 */
export const tookEffect = (result: unknown): boolean =>
  !(
    typeof result === 'object' &&
    result !== null &&
    'entries' in result &&
    Array.isArray(result.entries) &&
    result.entries.length === 0
  )
