/** What the site does not show, and what an officer is told of it. */
const sentences = {
  pictures: 'Pictures are not pasted: where the form has a field for a picture, add it there.',
  tables: 'A table became plain text, one line for each row: read it again.',
  links:
    'A link that does not lead to a public web page, a mail address or a phone number became plain text.',
  embedded: 'Videos and other embedded things are not pasted.',
  controls: 'Menus, buttons and fields to fill in are not pasted.',
  deleted: 'Words that are marked as deleted are not pasted.',
  comments: 'Comments are not pasted.',
} as const

export type LeftOut = keyof typeof sentences

/** All that can be left out, in that order. */
export const leftOutKinds: readonly LeftOut[] = [
  'pictures',
  'tables',
  'links',
  'embedded',
  'controls',
  'deleted',
  'comments',
]

/** What an officer is told after a paste, or `undefined` where nothing was left out. */
export const leftOutInWords = (leftOut: ReadonlySet<LeftOut>): string | undefined => {
  const told = leftOutKinds.filter((kind) => leftOut.has(kind)).map((kind) => sentences[kind])
  return told.length === 0 ? undefined : told.join(' ')
}
