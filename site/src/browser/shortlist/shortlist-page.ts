import { copyText } from '../copy-text.ts'
import { findElement } from '../find-element.ts'
import { keepShortlist, keptShortlist, showShortlist } from './kept-shortlist.ts'
import { readListFragment, toListFragment } from './list-link.ts'
import { type SavedPage, toPlainText, toSavedPage, withoutPage, withPage } from './saved-pages.ts'

const room = findElement('[data-shortlist]', HTMLElement)
const element = (name: string) => findElement(`[data-${name}]`, HTMLElement, room)
const list = element('pages')
const status = findElement('[role="status"]', HTMLElement, room)
const text = findElement('textarea', HTMLTextAreaElement, room)
const item = findElement('template', HTMLTemplateElement, room)

const say = (sentence: string): void => {
  status.textContent = sentence
}
const counted = (count: number): string => (count === 1 ? '1 page' : `${count} pages`)

/** The titles that the site gives its pages now, by their addresses: from the map at the end of this page. */
const titles = new Map(
  [...document.querySelectorAll('[data-map] a')].map((link) => [
    link.getAttribute('href') ?? '',
    link.textContent,
  ]),
)

/** The reader's list, by the titles that the pages have now: one that is gone keeps its own. */
const shownShortlist = (): readonly SavedPage[] =>
  keptShortlist().map(({ path, title }) => ({ path, title: titles.get(path) ?? title }))

const linkTo = ({ path, title }: SavedPage, link: HTMLAnchorElement): void => {
  // Whole, since a page on paper shows addresses that are.
  link.href = location.origin + path
  link.textContent = title
}

/** After a page is taken off, the keyboard goes on with the next one, or with what the list begins with. */
const remove = (page: SavedPage, at: number): void => {
  keepShortlist(withoutPage(keptShortlist(), page.path))
  dispatchEvent(new Event('storage'))
  say(`Removed: ${page.title}.`)
  const buttons = list.querySelectorAll('button')
  const next = buttons[Math.min(at, buttons.length - 1)] ?? element('empty')
  next.focus()
}

const toItem = (page: SavedPage, at: number): DocumentFragment => {
  const made = document.importNode(item.content, true)
  linkTo(page, findElement('a', HTMLAnchorElement, made))
  const button = findElement('button', HTMLButtonElement, made)
  button.setAttribute('aria-label', `Remove ${page.title}`)
  button.addEventListener('click', () => remove(page, at))
  return made
}

const onPress = (name: string, work: (pages: readonly SavedPage[]) => void): void =>
  element(name).addEventListener('click', () => work(shownShortlist()))

onPress('print', () => print())
onPress('copy', (pages) => {
  void copyText(toPlainText(pages, location.origin), 'The list is copied.', text).then(say)
})
onPress('link', (pages) => {
  const link = location.origin + location.pathname + toListFragment(pages)
  void copyText(
    link,
    'A link to the list is copied. Whoever opens it sees these pages.',
    text,
  ).then(say)
})
onPress('clear', () => {
  keepShortlist([])
  dispatchEvent(new Event('storage'))
  text.hidden = true
  say('Your shortlist is empty. This browser keeps nothing of it.')
  element('empty').focus()
})

/** A list that came in a link is shown beside the reader's own, and kept only when they press for it. */
const showSent = (): void => {
  const addresses = readListFragment(location.hash) ?? []
  const sent = addresses.flatMap((path) => toSavedPage(path, titles.get(path)) ?? [])
  const missing = addresses.length - sent.length
  element('sent').hidden = readListFragment(location.hash) === null
  element('missing').hidden = missing === 0 && sent.length > 0
  element('missing').textContent =
    sent.length === 0
      ? 'The link holds no page of this site.'
      : `${counted(missing)} of the list ${missing === 1 ? 'is' : 'are'} no longer on this site.`
  element('keep').hidden = sent.length === 0
  element('sent-pages').replaceChildren(
    ...sent.map((page) => {
      const row = document.createElement('li')
      const link = document.createElement('a')
      linkTo(page, link)
      row.append(link)
      return row
    }),
  )
  element('keep').onclick = () => {
    const isKept = keepShortlist(
      sent.reduce((pages, page) => withPage(pages, page), keptShortlist()),
    )
    if (!isKept) {
      say('Your browser does not let this site keep a list.')
      return
    }
    history.replaceState(null, '', location.pathname)
    element('sent').hidden = true
    dispatchEvent(new Event('storage'))
    say('The pages are on your shortlist now.')
    list.querySelector('a')?.focus()
  }
}

showShortlist(() => {
  const pages = shownShortlist()
  list.replaceChildren(...pages.map(toItem))
  element('own').hidden = pages.length === 0
  element('empty').hidden = pages.length > 0
})
addEventListener('hashchange', showSent)
showSent()
room.dataset['ready'] = ''
