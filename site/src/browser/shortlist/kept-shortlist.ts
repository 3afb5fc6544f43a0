import { keepText, keptText } from '../kept-text.ts'
import { readSavedPages, type SavedPage, toKeptText } from './saved-pages.ts'

const NAME = 'shortlist'

export const keptShortlist = (): readonly SavedPage[] => readSavedPages(keptText(NAME))

/** Gives whether the browser keeps the list from now on. */
export const keepShortlist = (pages: readonly SavedPage[]): boolean =>
  keepText(NAME, toKeptText(pages))

/** Calls `show` now, when the list changes in another window, and when a page is shown again as it was left. */
export const showShortlist = (show: () => void): void => {
  addEventListener('storage', show)
  addEventListener('pageshow', show)
  show()
}
