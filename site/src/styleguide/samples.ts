import type { ProgressUpdate, RichText } from '@send-review/shared'
import type { Picture } from '../view-models/picture.ts'
import type { Verdict } from '../view-models/progress.ts'
import type { Shown } from '../view-models/rich-text.ts'

/** What the styleguide puts into components. Nothing of it reaches a reader. */

/** Where every link of a sample leads. */
export const nowhere = '/styleguide/'
export const longWord = 'Llanfelinwenuwchlawyrafonarianddauddegtroedglynhirderwengoch'.repeat(3)
export const longTitle = `What families in ${longWord} can expect from everyone who works with their child, whoever pays for it and however long that takes`
export const hebrew = 'התקדמות מספקת בתחום הזה'
export const arabic = 'ما الذي تغير للأسر منذ الزيارة الأخيرة'
export const title = 'Leaders work together'
export const summary =
  'Health, schools and social care now plan as one, and say who answers for what.'

/** Words of a rich text, and a paragraph of them. */
export const text = (words: string) => ({ type: 'text', text: words }) as const
export const said = (words: string): Shown => ({ kind: 'paragraph', words: [text(words)] })

/** The tones of a verdict, each with words of its own. */
export const tones = [
  { tone: 'neutral', label: 'No verdict yet' },
  { tone: 'positive', label: 'Sufficient progress' },
  { tone: 'caution', label: 'Some risk to progress' },
  { tone: 'negative', label: 'Not yet sufficient progress' },
  { tone: 'complete', label: 'Done' },
] as const

const words = (text: string): RichText => [
  { type: 'paragraph', children: [{ type: 'text', text }] },
]

/** What every entry of the cms has. */
export const entry = {
  documentId: 'sample',
  publishedAt: '2026-11-24T09:00:00.000Z',
  ownership: { nextReviewOn: '2027-05-24', reviewedOn: null },
  changeNotes: [],
  sources: [],
}

const update: ProgressUpdate = {
  ...entry,
  actionArea: { documentId: 'area' },
  progressStatus: { documentId: 'status' },
  assessedOn: { day: '2022-01-20', precision: 'day' },
  assessor: 'ofsted_cqc',
  inspection: null,
  progressReview: null,
  whatChanged: words(summary),
  whatFamiliesToldUs: null,
  stillToDo: null,
  evidence: [],
  supersedes: null,
}

/** A verdict of inspectors, with what is changed about it. */
export const verdict = (changed: Partial<Verdict> = {}): Verdict => ({
  label: 'Sufficient progress',
  definition: 'Inspectors saw that enough had got better.',
  tone: 'positive',
  family: 'inspectors',
  saidBy: 'Ofsted and the Care Quality Commission (CQC)',
  saidBriefly: 'Ofsted and the CQC',
  when: '18 to 20 January 2022',
  day: '2022-01-20',
  inspection: { title: 'Revisit', href: nowhere },
  update,
  ...changed,
})

/** A grey field of this size, in pixels. */
export const picture = (width: number, height: number): Picture => {
  const drawing = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><path fill="#789" d="M0 0h${width}v${height}z"/></svg>`
  const src = `data:image/svg+xml,${encodeURIComponent(drawing)}`
  return { sources: [], src, srcset: `${src} ${width}w`, width, height, alt: 'A grey field' }
}
