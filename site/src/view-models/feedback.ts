import { type ActionArea, type FeedbackResponse, feedbackStates } from '@send-review/shared'
import { pageOf } from './addresses.ts'
import { type Content, follow } from './content.ts'
import { toDay } from './dates.ts'
import {
  type FeedbackPage,
  periodKey,
  toAreaFeedbackPages,
  toFeedbackPages,
} from './feedback-pages.ts'
import { type Shown, toShown } from './rich-text.ts'
import { type SourceRow, toSources } from './sources.ts'
import { feedbackStateWords } from './words.ts'

/** What became of something that families said. */
export interface FeedbackState {
  readonly state: FeedbackResponse['state']
  readonly words: string
}

/** What families said about one thing, and what came of it. */
export interface Answer {
  readonly id: string
  readonly theme: string
  readonly state: FeedbackState
  readonly when: string
  /** The area it is about, on a page of any. */
  readonly area: { readonly href: string; readonly words: string } | null
  readonly parts: readonly { readonly words: string; readonly blocks: readonly Shown[] }[]
  readonly sources: readonly SourceRow[]
}

/** The answers of one period that stand on one page. */
export interface AnswersOfPeriod {
  readonly id: string
  readonly words: string
  readonly answers: readonly Answer[]
}

const toState = ({ state }: FeedbackResponse): FeedbackState => ({
  state,
  words: feedbackStateWords[state],
})

const toAnsweredOn = ({ respondedOn }: FeedbackResponse): string =>
  `Answered on ${toDay(respondedOn)}`

const anchorOf = ({ documentId }: FeedbackResponse): string => `answer-${documentId}`

const toAnswer = (response: FeedbackResponse, about: ActionArea | undefined): Answer => ({
  id: anchorOf(response),
  theme: response.theme,
  state: toState(response),
  when: toAnsweredOn(response),
  area: about === undefined ? null : { href: pageOf.area(about.slug), words: about.title },
  parts: [
    { words: 'What families said', blocks: toShown(response.youSaid, 4) },
    { words: 'What was done', blocks: toShown(response.weDid, 4) },
    { words: 'What is next', blocks: toShown(response.whatNext, 4) },
  ].filter(({ blocks }) => blocks.length > 0),
  sources: toSources(response.sources),
})

interface Period {
  readonly id: string
  readonly words: string
  readonly answers: readonly FeedbackResponse[]
}

/** The periods of a list, by their anchors; its label in other letters than ours is no name for a place. */
const toPeriods = (all: readonly FeedbackResponse[]): Period[] =>
  [...Map.groupBy(all, ({ periodLabel }) => periodKey(periodLabel)).values()].flatMap(
    (answers, index) => {
      const words = answers[0]?.periodLabel ?? ''
      const key = periodKey(words)
      const id = /^[a-z\d-]+$/u.test(key) ? `period-${key}` : `periods-${index + 1}`
      return [{ id, words, answers }]
    },
  )

/** What one page shows, by period; one that began on the page before says so. */
export const toAnswers = (
  page: FeedbackPage,
  { areas }: Pick<Content, 'areas'>,
): AnswersOfPeriod[] =>
  toPeriods(page.all)
    .map(({ id, words, answers: [first, ...others] }) => {
      const here = page.answers.filter((one) => one === first || others.includes(one))
      return {
        id,
        words: here[0] === first ? words : `${words}, continued`,
        answers: here.map((one) =>
          toAnswer(one, page.area === null ? follow(one.actionArea, areas) : undefined),
        ),
      }
    })
    .filter(({ answers }) => answers.length > 0)

/** "3 answers: 2 done, 1 under review." Empty without answers. */
export const toFeedbackCount = (answers: readonly FeedbackResponse[]): string => {
  const counts = feedbackStates
    .map((state) => ({ state, count: answers.filter((one) => one.state === state).length }))
    .filter(({ count }) => count > 0)
    .map(({ state, count }) => `${count} ${feedbackStateWords[state].toLowerCase()}`)
  return answers.length === 0
    ? ''
    : `${answers.length} ${answers.length === 1 ? 'answer' : 'answers'}: ${counts.join(', ')}.`
}

interface Links {
  readonly words: string
  readonly links: readonly { readonly href: string; readonly words: string }[]
}

/** The ways into the answers: each period, at the page where it begins, and each area with an answer. */
export const toFeedbackIndex = (content: Pick<Content, 'areas' | 'feedback'>): Links[] => {
  const pages = toFeedbackPages(content).filter(({ area }) => area === null)
  const all = pages[0]?.all ?? []
  const periods = toPeriods(all).map(({ id, words, answers: [first] }) => {
    const page = pages.find(({ answers }) => first !== undefined && answers.includes(first))
    return { href: `${page?.address ?? pageOf.youSaidWeDid}#${id}`, words }
  })
  const areas = content.areas
    .filter((area) => toAreaFeedbackPages(area, content).length > 0)
    .map(({ slug, title }) => ({ href: pageOf.areaFeedback(slug), words: title }))
  return [
    { words: 'By period', links: periods },
    { words: 'By area', links: areas },
  ].filter(({ links }) => links.length > 0)
}

/** What an area's own page says of the answers about it: the latest few, and where the others are. */
export interface AreaFeedback {
  readonly rows: readonly {
    readonly href: string
    readonly theme: string
    readonly state: FeedbackState
    readonly when: string
  }[]
  readonly all: { readonly href: string; readonly words: string }
}

/** More would crowd a page that has its history to tell. */
const LATEST = 3

/** `null` where nobody has published an answer about the area. */
export const toAreaFeedback = (
  area: ActionArea,
  content: Pick<Content, 'feedback'>,
): AreaFeedback | null => {
  const pages = toAreaFeedbackPages(area, content)
  const [first] = pages
  if (first === undefined) return null
  const latest = first.all
    .toSorted((one, other) => (one.respondedOn < other.respondedOn ? 1 : -1))
    .slice(0, LATEST)
  return {
    rows: latest.map((answer) => ({
      href: `${pages.find(({ answers }) => answers.includes(answer))?.address ?? first.address}#${anchorOf(answer)}`,
      theme: answer.theme,
      state: toState(answer),
      when: toAnsweredOn(answer),
    })),
    all: { href: first.address, words: 'You said, we did: every answer about this area' },
  }
}
