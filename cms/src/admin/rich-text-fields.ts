import type { StrapiApp } from '@strapi/strapi/admin'
import type { Editor } from './paste/editor'
import { EditorNotices } from './paste/EditorNotices'
import { withPaste } from './paste/with-paste'
import { withoutCode } from './paste/without-code'

/** A kind of block in Strapi's editor, which may also change the editor itself. */
interface Block {
  readonly matchNode: (node: never) => boolean
  readonly renderElement: (props: never) => unknown
  readonly plugin?: (editor: Editor) => Editor
}
type Blocks = Readonly<Record<string, Block>>

interface ContentManager {
  addRichTextBlocks(change: (blocks: Blocks) => Blocks): void
}

const isContentManager = (apis: unknown): apis is ContentManager =>
  typeof apis === 'object' && apis !== null && 'addRichTextBlocks' in apis

/** What Publish would refuse: the site has headings 2 to 4, and neither pictures within a text nor code. */
const notOnTheSite = ['heading-one', 'heading-five', 'heading-six', 'image', 'code']

/** No block at all: it stands in the list for what it does to the editor, after all others did theirs. */
const editorOfOurs: Block = {
  matchNode: () => false,
  renderElement: () => null,
  plugin: (editor) => withoutCode(withPaste(editor)),
}

/**
 * Rich text fields offer what the site shows, and keep of a paste what it shows. Throws if Strapi's editor takes
 * no changes any more.
 */
export const arrangeRichText = (app: StrapiApp): void => {
  const plugin = app.getPlugin('content-manager')
  const { apis } = plugin
  if (!isContentManager(apis))
    throw new Error('Strapi’s rich text fields take no changes any more.')
  apis.addRichTextBlocks((blocks) => ({
    ...Object.fromEntries(Object.entries(blocks).filter(([name]) => !notOnTheSite.includes(name))),
    'what-the-site-shows': editorOfOurs,
  }))
  plugin.injectComponent('editView', 'right-links', {
    name: 'rich-text-notices',
    Component: EditorNotices,
  })
}
