const isRichText = (target: EventTarget | null): target is HTMLElement =>
  target instanceof HTMLElement && target.dataset['slateEditor'] === 'true'

const isInList = (field: HTMLElement): boolean => {
  const node = document.getSelection()?.anchorNode
  const element = node instanceof Element ? node : node?.parentElement
  const item = element?.closest('li')
  return item !== null && item !== undefined && field.contains(item)
}

/**
 * Lets the Tab key go on from a rich text field to the next one. Strapi keeps it in every such field, though it does
 * something with it in lists alone: whoever has no mouse would never get to what comes after (WCAG 2.1.2). In a list it
 * indents still, and Escape leaves the field.
 */
export const letTabLeave = (): void => {
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key === 'Tab' && isRichText(event.target) && !isInList(event.target)) {
        event.stopPropagation()
      }
    },
    { capture: true },
  )
}
