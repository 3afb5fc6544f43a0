import { heading, paragraph, text } from '../rich-text.ts'
import { entry, refer, type SeedEntry } from '../seed-entry.ts'
import { elevenAreas, urgentAreas } from './action-areas.ts'
import { dayFrom } from './calendar.ts'
import { elevenDocuments } from './documents.ts'
import { elevenNotes, elevenSources } from './notes.ts'

const picture = (upload: string, alternativeText: string) => ({ upload, alternativeText })

/** News of every category with a picture, wide, tall, square or small, and one item without any. */
export const news = (now: Date): SeedEntry[] => [
  entry('news-item', {
    title: 'The wait for therapy is down from 41 to 19 weeks',
    slug: 'shorter-wait-for-therapy',
    newsOn: '2026-10-30',
    category: 'progress',
    summary: 'Inspectors say that enough is now being done. Two more therapists are still needed.',
    picture: picture('steps.png', 'Five steps, each higher than the last, with a flag on top'),
    body: [
      paragraph(
        'In the summer of 2025 a child waited 41 weeks to see a therapist for the first time.',
      ),
      heading('What helped'),
      paragraph('Three lists became one, and eight therapists were found.'),
    ],
    areas: elevenAreas,
    documents: elevenDocuments,
    ownership: { nextReviewOn: dayFrom(now, 30), reviewedOn: null },
    changeNotes: elevenNotes('the news about waiting for therapy'),
    sources: elevenSources,
  }),
  entry('news-item', {
    title: 'Letters that showed "<b>", \'&amp;\' & other code are put right ✅',
    slug: 'letters-put-right',
    newsOn: '2026-09-21',
    category: 'news',
    summary:
      'In August some letters said things like <b>your plan</b> or “you &amp; your child”. A computer had left its own signs in the words. We are sorry 🙏. New letters are on their way.',
    picture: picture('letter.png', 'A letter in an envelope'),
    body: text('You need not do anything. Throw the old letter away when the new one comes.'),
  }),
  entry('news-item', {
    title: 'The autumn newsletter is out',
    slug: 'autumn-newsletter',
    newsOn: '2026-10-05',
    category: 'newsletter',
    summary: 'New clubs, new faces, and what came of your 412 answers.',
    picture: picture('table.png', 'Four people around a table, seen from above'),
    documents: [refer('review-document', 'newsletter-autumn-2026')],
  }),
  entry('news-item', {
    title:
      'Welcome! أهلا وسهلا · ברוכים הבאים · خوش آمدید: say in your language what early help should be',
    slug: 'say-it-in-your-language',
    newsOn: dayFrom(now, -7),
    category: 'consultation',
    summary:
      'Tell us by phone, on paper or at an evening online. We find someone who speaks as you do.',
    picture: picture('speech.png', 'Two speech bubbles, one above the other'),
    areas: urgentAreas,
  }),
  entry('news-item', {
    title: 'What the improvement board talked about this month',
    slug: 'board-this-month',
    newsOn: dayFrom(now, -3),
    category: 'board_summary',
    summary: 'Buses, therapists who leave, and the list of children who are away from school.',
    picture: picture('bus.png', 'A yellow school bus'),
  }),
  entry('news-item', {
    title: 'When we answer the phone in the summer holidays',
    slug: 'summer-phone-hours',
    newsOn: '2026-07-20',
    category: 'news',
    summary: 'The SEND team answers from nine to three until the end of August.',
  }),
]
