import type { Editor } from './editor'
import { notice } from './notices'

/** Strapi's button for code has no setting: the site shows none, and would refuse the text at Publish. */
export const withoutCode = <Some extends Editor>(editor: Some): Some => {
  const { addMark } = editor
  editor.addMark = (mark, value) => {
    if (mark === 'code') notice('The site does not show code. Use bold or italic.')
    else addMark(mark, value)
  }
  return editor
}
