/**
 * Tells a reader who has asked for it which pages changed since the last day on which they were
 * here. The day, and the time of the newest change by then, are kept in this browser alone, from
 * the press of the button on; nothing is sent but the question for a file that all get.
 */

interface Change {
  readonly at: number
  readonly href: string
  readonly title: string
}

/** A day on which the reader was here, in words, and when what they could read last changed. */
interface Visit {
  readonly day: string
  readonly seen: number
}

interface Kept {
  readonly now: Visit
  readonly before: Visit | null
}

const KEY = 'last-visit'
const MOST_LISTED = 10

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null

const toVisit = (value: unknown): Visit | null =>
  isObject(value) && typeof value['day'] === 'string' && Number.isFinite(value['seen'])
    ? { day: value['day'], seen: Number(value['seen']) }
    : null

/** What is kept, if it is in order and this browser lets us see it. */
const read = (): Kept | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null')
    const now = isObject(kept) ? toVisit(kept['now']) : null
    return now && { now, before: isObject(kept) ? toVisit(kept['before']) : null }
  } catch {
    return null
  }
}

/** Only what is as it should be, and leads to a page of this site. */
const toChange = (value: unknown): Change[] => {
  if (!isObject(value)) return []
  const { at, href, title } = value
  if (typeof at !== 'string' || typeof href !== 'string' || typeof title !== 'string') return []
  return /^\/(?![/\\])/u.test(href) && Date.parse(at) ? [{ at: Date.parse(at), href, title }] : []
}

const ask = async (address: string): Promise<Change[]> => {
  const told: unknown = await (await fetch(address)).json()
  const changes: unknown = isObject(told) ? told['changes'] : null
  if (!Array.isArray(changes)) throw new Error('There is no list of changes.')
  return changes.flatMap(toChange)
}

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

  const tell = async (kept: Kept | null): Promise<void> => {
    const changes = await ask(box.dataset['changes'] ?? '')
    const day = today()
    const seen = Math.max(0, ...changes.map(({ at }) => at))
    // Whatever is looked at on one day is one visit.
    const before = kept && (kept.now.day === day ? kept.before : kept.now)
    if (!isOn) return
    localStorage.setItem(KEY, JSON.stringify({ now: { day, seen }, before }))
    if (before) {
      const since = changes.filter(({ at }) => at > before.seen)
      show(wordsOf(since.length, before), since)
    } else show('You will be told here what is new when you come back.', [])
  }

  const turnOn = (kept: Kept | null): void => {
    isOn = true
    show(kept ? 'Looking for what changed since you were here …' : 'One moment …', [])
    tell(kept).catch(() => show('What changed could not be found out just now.', []))
  }

  const turnOff = (): void => {
    isOn = false
    localStorage.removeItem(KEY)
    show(offer.words, [])
  }

  button.addEventListener('click', () => {
    if (isOn) turnOff()
    else turnOn(null)
  })
  const kept = read()
  if (kept) turnOn(kept)
  box.hidden = false
}

const box = document.querySelector<HTMLElement>('.visit')
if (box) start(box)
