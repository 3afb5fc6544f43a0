/**
 * What a reader asked this browser to keep under a name; `null` where there is nothing, or where the browser keeps
 * nothing for this site. It never leaves the browser.
 */
export const keptText = (name: string): string | null => {
  try {
    return localStorage.getItem(name)
  } catch {
    // A browser told to keep nothing throws instead of having nothing.
    return null
  }
}

/** Keeps a text, or forgets it (`null`), and gives whether the browser did. Only called when a reader presses for it. */
export const keepText = (name: string, text: string | null): boolean => {
  try {
    if (text === null) localStorage.removeItem(name)
    else localStorage.setItem(name, text)
    return true
  } catch {
    return false
  }
}
