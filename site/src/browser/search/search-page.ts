import { findElement } from '../find-element.ts'
import { toExcerptParts } from './excerpt.ts'
import { foundWords } from './found-words.ts'
import { type FoundPage, openIndex } from './open-index.ts'

const START = '#q='
/** Long enough that a word is not looked for letter by letter, short enough not to be waited for. */
const PAUSE_MS = 300

const room = findElement('[data-search]', HTMLElement)
const form = findElement('form', HTMLFormElement, room)
const input = findElement('input', HTMLInputElement, room)
const status = findElement('[role="status"]', HTMLElement, room)
const list = findElement('ol', HTMLElement, room)

/** The kind of each page, by its address: from the map below. */
const kinds = new Map(
  [...document.querySelectorAll('[data-map] > div')].flatMap((group) =>
    [...group.querySelectorAll('a')].map((link) => [
      link.getAttribute('href') ?? '',
      group.querySelector('h3')?.textContent ?? '',
    ]),
  ),
)

const made = (name: string, text: string): HTMLElement => {
  const element = document.createElement(name)
  element.textContent = text
  return element
}

const toItem = ({ path, title, excerpt }: FoundPage): HTMLElement => {
  const item = document.createElement('li')
  const heading = made('h2', '')
  const link = document.createElement('a')
  link.href = path
  link.textContent = title
  heading.append(link)
  const kind = made('p', kinds.get(path) ?? '')
  kind.className = 'meta'
  const words = made('p', '')
  words.append(
    ...toExcerptParts(excerpt).map(({ text, isMarked }) => (isMarked ? made('mark', text) : text)),
  )
  item.append(heading, kind, words)
  return item
}

let opening: ReturnType<typeof openIndex> | undefined
let last = ''
let pause: ReturnType<typeof setTimeout> | undefined

const find = async (): Promise<void> => {
  const words = input.value.trim()
  if (words === last) return
  last = words
  // In the fragment, which no server is sent.
  history.replaceState(
    null,
    '',
    words === '' ? location.pathname : START + encodeURIComponent(words),
  )
  if (words === '') {
    list.replaceChildren()
    status.textContent = ''
    return
  }
  try {
    opening ??= openIndex()
    const { count, pages } = await (await opening)(words)
    // Other words were written meanwhile.
    if (words !== last) return
    list.replaceChildren(...pages.map(toItem))
    status.textContent = foundWords(words, count, pages.length)
  } catch {
    opening = undefined
    last = ''
    list.replaceChildren()
    status.textContent =
      'The search is just being brought up to date. Load this page again in a moment, or look in the list below.'
  }
}

const wordsInAddress = (): string => {
  try {
    return location.hash.startsWith(START)
      ? decodeURIComponent(location.hash.slice(START.length))
      : ''
  } catch {
    return ''
  }
}

form.addEventListener('submit', (event) => {
  event.preventDefault()
  clearTimeout(pause)
  void find()
})
input.addEventListener('input', () => {
  clearTimeout(pause)
  pause = setTimeout(() => void find(), PAUSE_MS)
})
const readAddress = (): void => {
  input.value = wordsInAddress().slice(0, input.maxLength)
  void find()
}
addEventListener('hashchange', readAddress)
readAddress()
form.hidden = false
