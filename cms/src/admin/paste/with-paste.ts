import { blocksOf } from './blocks-of'
import type { Editor } from './editor'
import { insertBlocks } from './insert-blocks'
import { leftOutInWords } from './left-out'
import { notice } from './notices'
import { readClipboard } from './read-clipboard'

/** Copied in an editor of Strapi's, which knows its own nodes. */
const isStrapis = (data: DataTransfer, html: string): boolean =>
  data.getData('application/x-slate-fragment') !== '' || html.includes('data-slate-fragment=')

/** Strapi makes a link of an address that is pasted by itself, also around words that are selected. */
const isAddress = (text: string): boolean => /^\S+$/u.test(text.trim()) && URL.canParse(text.trim())

/** Lets an editor take formatted text from other programs; the rest it does as before. */
export const withPaste = <Some extends Editor>(editor: Some): Some => {
  const { insertData } = editor
  editor.insertData = (data) => {
    const html = data.getData('text/html')
    if (html === '' || isStrapis(data, html) || isAddress(data.getData('text/plain'))) {
      insertData(data)
      return
    }
    const { blocks, leftOut } = blocksOf(readClipboard(html))
    if (blocks.length > 0) insertBlocks(editor, blocks)
    else insertData(data)
    const told = leftOutInWords(leftOut)
    if (told !== undefined) notice(told)
  }
  return editor
}
