import { keptShortlist, showShortlist } from './kept-shortlist.ts'

/** Has every link to the shortlist at the foot of a page say how many pages are on it, once there are any. */
export const countInFooter = (): void => {
  for (const link of document.querySelectorAll('.foot a[href="/shortlist/"]')) {
    const words = link.textContent.trim()
    showShortlist(() => {
      const { length } = keptShortlist()
      link.textContent = length === 0 ? words : `${words} (${length})`
    })
  }
}
