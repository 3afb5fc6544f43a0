const letBeReached = (): void => {
  const hidden = document.querySelectorAll<HTMLInputElement>('input[type="file"][tabindex="-1"]')
  for (const input of hidden) input.tabIndex = 0
}

/**
 * Lets files be chosen without a mouse. In Strapi's upload dialogue nothing that opens the choice can have the focus: its
 * field is taken out of the order of the keyboard, and no button stands in its place (WCAG 2.1.1). The field is see-through,
 * so what stands around it shows that it has the focus (WCAG 2.4.7).
 */
export const letFilesBeChosen = (): void => {
  const style = document.createElement('style')
  style.textContent =
    'label:has(input[type="file"]:focus-visible) { outline: 2px solid currentColor; outline-offset: 2px; }'
  document.head.append(style)
  new MutationObserver(letBeReached).observe(document.body, { subtree: true, childList: true })
}
