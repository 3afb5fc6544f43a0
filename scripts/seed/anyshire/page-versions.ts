import { bullets, heading, link, paragraph, text } from '../rich-text.ts'
import { entry, refer, type SeedEntry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

const home = refer(
  'review-page',
  'How Anyshire helps children & young people who need more help to learn',
)

/** Easy read, three languages and a signed video; of every kind of page that can have versions. */
export const pageVersions: readonly SeedEntry[] = [
  entry('page-version', {
    format: 'easy_read',
    language: 'en',
    title: 'How Anyshire helps children who need more help',
    body: [
      ...text('Anyshire is not a real place.', 'This page is in easy read.'),
      heading('What happened'),
      ...text(
        'Some people came to look at our work. They are called inspectors.',
        'They came in October 2023.',
      ),
      heading('What they said'),
      paragraph('They said:'),
      bullets('Children wait too long.', 'Plans are late.', 'We must listen to families more.'),
      heading('What we do now'),
      ...text('We have a plan. We tell you here what we do.'),
      heading('How you can get help'),
      paragraph('You can ring us: ', link('01632 960123', 'tel:+441632960123'), '.'),
    ],
    madeFromTextOf: '2026-06-08',
    reviewPage: home,
  }),
  entry('page-version', {
    format: 'easy_read',
    language: 'en',
    title: 'Plans on time',
    body: [
      ...text(
        'Some children need a plan.',
        'The plan says what help they get.',
        'A plan must be ready in 20 weeks.',
        'Many plans were late.',
      ),
      heading('What we do'),
      bullets('More people write plans.', 'You get one name to ring.'),
    ],
    madeFromTextOf: '2026-06-08',
    actionArea: refer('action-area', 'plans-on-time'),
  }),
  entry('page-version', {
    format: 'translation',
    language: 'ar',
    title: 'خطط التعليم والصحة والرعاية في موعدها',
    body: [
      ...text(
        'بعض الأطفال يحتاجون إلى خطة للتعليم والصحة والرعاية.',
        'تقول الخطة ما هي المساعدة التي يحصل عليها الطفل، ومن يقدمها.',
        'يجب أن تكون الخطة جاهزة خلال 20 أسبوعاً. كانت خطط كثيرة تتأخر.',
      ),
      heading('ماذا نفعل الآن؟'),
      bullets('زاد عدد الموظفين الذين يكتبون الخطط.', 'لكل أسرة اسم شخص واحد تتصل به.'),
      paragraph(
        'إذا كنتم بحاجة إلى مترجم، فاتصلوا بنا: ',
        link('01632 960123', 'tel:+441632960123'),
        '.',
      ),
    ],
    madeFromTextOf: '2026-09-07',
    actionArea: refer('action-area', 'plans-on-time'),
  }),
  entry('page-version', {
    format: 'translation',
    language: 'pl',
    title: 'Jak Anyshire pomaga dzieciom, które potrzebują więcej wsparcia',
    body: [
      ...text(
        'Anyshire to hrabstwo wymyślone. Nie istnieje.',
        'W październiku 2023 roku inspektorzy sprawdzili, jak pomagamy dzieciom.',
        'Powiedzieli, że dzieci czekają za długo i że musimy lepiej słuchać rodzin.',
      ),
      paragraph('Zadzwoń do nas: ', link('01632 960123', 'tel:+441632960123'), '.'),
    ],
    madeFromTextOf: '2026-09-07',
    reviewPage: home,
  }),
  entry('page-version', {
    format: 'bsl_video',
    language: 'en',
    title: 'The priority action plan in British Sign Language',
    body: text(
      'A video of two minutes. It says what the plan is and how you can see what is done.',
    ),
    videoUrl: 'https://video.anyshire.example/priority-action-plan-in-bsl',
    transcript: text(
      'Hello. This video is about the priority action plan of Anyshire.',
      'Inspectors found five things that must get better soon. The plan says what is done about each, by when, and who is in charge.',
      'You find every action on this site. Where one is late, the site says so, and why.',
      'If you have a question, write to us. We can meet you with an interpreter.',
    ),
    madeFromTextOf: '2026-09-07',
    plan: refer('plan', 'priority-action-plan'),
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('the signed video about the plan'),
    sources: elevenSources,
  }),
  entry('page-version', {
    format: 'easy_read',
    language: 'en',
    title: 'Inspectors visited Anyshire',
    body: text('Inspectors looked at our work.', 'They said that we must do better.'),
    madeFromTextOf: '2026-09-07',
    inspection: refer('inspection', 'full-inspection-2023'),
  }),
  entry('page-version', {
    format: 'translation',
    language: 'cy',
    title: 'Nid yw Anyshire yn bod',
    body: text('Sir ddychmygol yw Anyshire. Nid yw’n bod.'),
    madeFromTextOf: '2026-09-07',
    page: refer('page', 'about-anyshire'),
  }),
]
