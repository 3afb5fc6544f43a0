import { keepVisits, keptVisits, type KeptVisits, type Visit } from './kept-visits.ts'
import { type Change, toChanges } from './told-changes.ts'

/**
 * Tells a reader who has asked for it which pages changed since the last day on which they were
 * here. The day, and the time of the newest change by then, are kept in this browser alone, from
 * the press of the button on; nothing is sent but the question for a file that all get.
 */

const MOST_LISTED = 10

const today = (): string =>
  new Date().toLocaleDateString('en-GB', {
    timeZone: 'Europe/London',
    day: 'numeric',
    month: 'long',
    year: 'numeric',
  })

const wordsOf = (count: number, { day }: Visit): string => {
  const what =
    count === 0
      ? 'Nothing has changed'
      : count === 1
        ? '1 page has changed'
        : `${String(count)} pages have changed`
  return `${what} since you were here on ${day}.`
}

const toItem = ({ href, title }: Change): HTMLLIElement => {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.href = href
  link.textContent = title
  item.append(link)
  return item
}

const start = (box: HTMLElement): void => {
  const [words, details, button] = [
    box.querySelector('p'),
    box.querySelector('details'),
    box.querySelector('button'),
  ]
  const [summary, list] = [box.querySelector('summary'), box.querySelector('ul')]
  if (!words || !details || !button || !summary || !list) return
  const offer = { words: words.textContent, button: button.textContent }
  let isOn = false

  const show = (line: string, changes: readonly Change[]): void => {
    button.textContent = isOn ? 'Stop telling me what is new' : offer.button
    const hasChanges = changes.length > 0
    details.hidden = !hasChanges
    words.hidden = hasChanges
    ;(hasChanges ? summary : words).textContent = line
    list.replaceChildren(...changes.slice(0, MOST_LISTED).map(toItem))
  }

  const tell = async (kept: KeptVisits | null): Promise<void> => {
    const changes = toChanges(await (await fetch(box.dataset['changes'] ?? '')).json())
    const day = today()
    const seen = Math.max(0, ...changes.map(({ at }) => at))
    // Whatever is looked at on one day is one visit.
    const before = kept && (kept.now.day === day ? kept.before : kept.now)
    if (!isOn) return
    keepVisits({ now: { day, seen }, before })
    if (before) {
      const since = changes.filter(({ at }) => at > before.seen)
      show(wordsOf(since.length, before), since)
    } else show('You will be told here what is new when you come back.', [])
  }

  const turnOn = (kept: KeptVisits | null): void => {
    isOn = true
    show(kept ? 'Looking for what changed since you were here …' : 'One moment …', [])
    tell(kept).catch(() => show('What changed could not be found out just now.', []))
  }

  const turnOff = (): void => {
    isOn = false
    keepVisits(null)
    show(offer.words, [])
  }

  button.addEventListener('click', () => {
    if (isOn) turnOff()
    else turnOn(null)
  })
  const kept = keptVisits()
  if (kept) turnOn(kept)
  box.hidden = false
}

const box = document.querySelector<HTMLElement>('.visit')
if (box) start(box)
