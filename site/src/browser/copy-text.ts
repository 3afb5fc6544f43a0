/**
 * Puts a text where it can be pasted, and gives the sentence that says so. Where the browser does not let a page do
 * that, as over plain http, `shown` shows the text, selected, to be copied by hand.
 */
export const copyText = async (
  text: string,
  copied: string,
  shown: HTMLTextAreaElement,
): Promise<string> => {
  try {
    await navigator.clipboard.writeText(text)
    shown.hidden = true
    return copied
  } catch {
    shown.value = text
    shown.hidden = false
    shown.focus()
    shown.select()
    return 'Your browser does not let this page copy. Copy the text in the box.'
  }
}
