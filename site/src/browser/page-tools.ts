import { copyText } from './copy-text.ts'
import { findElement } from './find-element.ts'
import { countInFooter } from './shortlist/count-in-footer.ts'
import { keepShortlist, keptShortlist, showShortlist } from './shortlist/kept-shortlist.ts'
import { isSaved, toSavedPage, withoutPage, withPage } from './shortlist/saved-pages.ts'

/** What a reader can do with the page: the buttons of PageTools.astro, which show once they work. */
const startTools = (tools: HTMLElement): void => {
  const button = (name: string) => findElement(`[data-tool="${name}"]`, HTMLButtonElement, tools)
  const status = findElement('[role="status"]', HTMLElement, tools)
  const text = findElement('textarea', HTMLTextAreaElement, tools)
  const say = (sentence: string) => {
    status.textContent = sentence
  }
  const { pathname, origin } = location

  button('print').addEventListener('click', () => print())

  const share = button('share')
  if (!('share' in navigator)) share.textContent = 'Copy a link'
  share.addEventListener('click', () => {
    const url = origin + pathname
    if ('share' in navigator) {
      // Refused where the reader changes their mind: nothing to say.
      navigator.share({ title: document.title, url }).catch(() => undefined)
    } else void copyText(url, 'The link is copied.', text).then(say)
  })

  const save = button('save')
  const words = save.textContent
  const page = toSavedPage(pathname, document.querySelector('h1')?.textContent)
  showShortlist(() => {
    save.textContent = isSaved(keptShortlist(), pathname) ? 'Remove from shortlist' : words
  })
  save.addEventListener('click', () => {
    if (page === undefined) return
    const kept = keptShortlist()
    const isRemoved = isSaved(kept, pathname)
    const isKept = keepShortlist(isRemoved ? withoutPage(kept, pathname) : withPage(kept, page))
    // Tells this window too: the browser tells the others by itself.
    dispatchEvent(new Event('storage'))
    if (!isKept) say('Your browser does not let this site keep a list.')
    else if (isRemoved) say('Removed from your shortlist.')
    else {
      const link = document.createElement('a')
      link.href = '/shortlist/'
      link.textContent = 'See your shortlist'
      status.replaceChildren('Saved in this browser. ', link, '.')
    }
  })
  findElement('.buttons', HTMLElement, tools).hidden = false
}

const tools = document.querySelector('[data-tools]')
if (tools instanceof HTMLElement) startTools(tools)
countInFooter()
