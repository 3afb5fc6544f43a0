import { type ClipboardElement, styleOf } from './clipboard-node'
import { type LeftOut, leftOutKinds } from './left-out'

const invisible = new Set(
  'head style script noscript template title meta link base xml col colgroup wbr'.split(' '),
)

const namesOf: Readonly<Partial<Record<LeftOut, string>>> = {
  pictures: 'img picture svg canvas area map v:imagedata v:shape v:shapetype',
  embedded: 'video audio iframe frame frameset object embed applet',
  controls: 'nav button input select textarea datalist dialog progress meter',
  deleted: 'del',
}
const told = (name: string): LeftOut | undefined =>
  leftOutKinds.find((kind) => namesOf[kind]?.split(' ').includes(name))

/** A picture of one dot counts readers or keeps a space; nobody sees it. */
const isDot = ({ name, attributes }: ClipboardElement): boolean =>
  name === 'img' && (attributes['width'] === '1' || attributes['height'] === '1')

/**
 * Whether an element is left out with all that is in it, and as what an officer is told of it; 'silently'
 * where nobody sees it in the first place.
 */
export const droppedAs = (element: ClipboardElement): LeftOut | 'silently' | undefined => {
  const { name, attributes } = element
  const style = styleOf(element)
  const isHidden =
    'hidden' in attributes ||
    attributes['aria-hidden'] === 'true' ||
    style.get('display') === 'none' ||
    style.get('mso-hide') === 'all'
  // The bullet or number that Word writes before an item of a list.
  const isMarker = style.get('mso-list') === 'ignore'
  if (invisible.has(name) || isHidden || isMarker || isDot(element)) return 'silently'
  // The words that a comment is about are marked as well; they stay.
  const isComment =
    style.get('mso-element') === 'comment-list' || attributes['class'] === 'msocomanchor'
  return isComment ? 'comments' : told(name)
}
