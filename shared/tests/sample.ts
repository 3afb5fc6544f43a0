import type { Entry, MediaFile, PublishedContent } from '../src/index.ts'

/** Entries in order, for tests that then break one thing about them. */

const everyEntry = {
  publishedAt: '2026-11-24T09:00:00.000Z',
  ownership: null,
  changeNotes: [],
  sources: [],
}

export const inspection: Entry<'inspection'> = {
  ...everyEntry,
  documentId: 'first-visit',
  title: 'Inspection of November 2018',
  slug: 'inspection-november-2018',
  framework: 'local_area_2016',
  kind: 'full',
  stage: 'report_published',
  startsOn: { day: '2018-11-15', precision: 'month' },
  endsOn: null,
  inspectedBy: [{ documentId: 'ofsted' }],
  reportPublishedOn: { day: '2019-02-04', precision: 'day' },
  reportUrl: 'https://reports.example.org/1',
  summary: 'Inspectors looked at how services work with families.',
  strengths: null,
  concerns: [{ type: 'paragraph', children: [{ type: 'text', text: 'Services worked apart.' }] }],
  whatItMeans: null,
  outcome: 'wsoa_required',
  outcomeWording: null,
  outcomeWordingSource: null,
  follows: null,
}

export const progressStatus: Entry<'progress-status'> = {
  ...everyEntry,
  documentId: 'sufficient',
  key: 'sufficient_progress',
  label: 'Sufficient progress',
  definition: 'Inspectors say enough has got better.',
  family: 'inspectors',
  tone: 'positive',
  order: 1,
}

export const progressUpdate: Entry<'progress-update'> = {
  ...everyEntry,
  documentId: 'update',
  actionArea: { documentId: 'area' },
  progressStatus: { documentId: 'sufficient' },
  assessedOn: { day: '2022-01-20', precision: 'day' },
  assessor: 'ofsted_cqc',
  inspection: null,
  progressReview: null,
  whatChanged: [{ type: 'paragraph', children: [{ type: 'text', text: 'It got better.' }] }],
  whatFamiliesToldUs: null,
  stillToDo: null,
  evidence: [],
  supersedes: null,
}

export const reviewDocument: Entry<'review-document'> = {
  ...everyEntry,
  documentId: 'report',
  title: 'Report on the revisit',
  slug: 'revisit-report',
  kind: 'inspection_report',
  issuedOn: { day: '2022-02-25', precision: 'day' },
  publisher: null,
  summary: 'What inspectors found when they came back.',
  file: null,
  externalUrl: 'https://reports.example.org/2',
  body: null,
  isLiving: null,
  previousVersions: [],
  accessibility: 'not_checked',
  sentTo: null,
  sentOn: null,
  inspection: null,
  plan: null,
  progressReview: null,
  areas: [],
  filePages: null,
  fileTagged: null,
  fileLanguage: null,
  fileTitle: null,
}

export const page: Entry<'page'> = {
  ...everyEntry,
  documentId: 'about-page',
  title: 'About this site',
  slug: 'about',
  summary: null,
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'What this is.' }] }],
  showInFooter: true,
  order: 1,
}

export const redirect: Entry<'redirect'> = {
  ...everyEntry,
  documentId: 'redirect',
  from: '/documents/old-name/',
  to: '/documents/new-name/',
  permanent: true,
}

export const plan: Entry<'plan'> = {
  ...everyEntry,
  documentId: 'plan',
  title: 'Accelerated Progress Plan',
  slug: 'accelerated-progress-plan',
  kind: 'app',
  stage: 'agreed',
  submittedOn: { day: '2022-04-01', precision: 'month' },
  agreedOn: { day: '2022-04-08', precision: 'day' },
  agreedBy: 'Department for Education',
  summary: 'What the area does about the two areas that were left.',
  body: null,
  respondsTo: null,
  supersedes: null,
  areas: [],
}

export const meeting: Entry<'meeting'> = {
  ...everyEntry,
  documentId: 'meeting',
  title: 'Parent carer forum',
  slug: 'forum-june',
  kind: 'forum',
  stage: 'planned',
  startsAt: '2027-06-10T17:30:00.000Z',
  endsAt: null,
  location: null,
  joinUrl: null,
  accessInformation: null,
  organiser: null,
  agenda: null,
  minutes: null,
  summary: null,
}

export const newsItem: Entry<'news-item'> = {
  ...everyEntry,
  documentId: 'news',
  title: 'The plan was agreed',
  slug: 'plan-agreed',
  newsOn: '2022-04-08',
  category: 'progress',
  summary: 'The department agreed the plan.',
  picture: null,
  body: null,
  areas: [],
  documents: [],
}

export const pdf: MediaFile = {
  documentId: 'pdf',
  name: 'report.pdf',
  url: '/uploads/report.pdf',
  alternativeText: null,
  mime: 'application/pdf',
  size: 100,
  width: null,
  height: null,
  updatedAt: '2026-11-24T09:00:00.000Z',
}

export const actionArea: Entry<'action-area'> = {
  ...everyEntry,
  documentId: 'area',
  title: 'Working together',
  slug: 'working-together',
  order: 1,
  kind: 'significant_weakness',
  summary: 'Services must plan together.',
  officialWording: null,
  officialWordingSource: null,
  whyItMatters: null,
  whatWeAreDoing: null,
  lead: null,
  identifiedIn: { documentId: 'first-visit' },
  closedOn: null,
}

export const glossaryTerm: Entry<'glossary-term'> = {
  ...everyEntry,
  documentId: 'term',
  term: 'Written statement of action',
  abbreviation: null,
  meaning: 'A plan that inspectors asked for.',
  alsoKnownAs: null,
}

export const notice: Entry<'notice'> = {
  ...everyEntry,
  documentId: 'notice',
  text: 'The phone line is closed on Friday.',
  tone: 'neutral',
  startsAt: '2026-11-24T09:00:00.000Z',
  endsAt: '2026-11-28T09:00:00.000Z',
}

export const localArea: Entry<'local-area'> = {
  ...everyEntry,
  documentId: 'local-area',
  areaName: 'Anyshire',
  councilName: 'Anyshire County Council',
  councilUrl: 'https://www.anyshire.example',
  partners: null,
  logo: null,
  brandColour: null,
  localOfferName: null,
  localOfferUrl: null,
  contactName: null,
  contactEmail: null,
  contactPhone: null,
  contactAddress: null,
  contactFormUrl: null,
  alternativeFormatEmail: null,
  alternativeFormatDays: null,
  newsletterName: null,
  newsletterUrl: null,
  licence: null,
}

export const reviewPage: Entry<'review-page'> = {
  ...everyEntry,
  documentId: 'review-page',
  title: 'Local area review',
  picture: null,
  introduction: [{ type: 'paragraph', children: [{ type: 'text', text: 'What this is.' }] }],
  findings: null,
  improvementContext: null,
  progressIntroduction: null,
  whatWeAreDoing: null,
  whatIsNext: [{ type: 'paragraph', children: [{ type: 'text', text: 'What comes.' }] }],
  nextExpected: null,
  keepInTouch: null,
  supportIntroduction: null,
  forumIntroduction: null,
}

export const accessibilityStatement: Entry<'accessibility-statement'> = {
  ...everyEntry,
  documentId: 'statement',
  scope: 'This site.',
  complianceLevel: 'partial',
  issues: [
    {
      problem: 'Some PDF files have no tags.',
      criterion: '1.3.1',
      class: 'non_compliance',
      alternative: 'Ask us for another format.',
      fixBy: null,
    },
  ],
  responseDays: 10,
  preparedOn: '2026-01-01',
  reviewedOn: '2026-10-01',
  testedOn: '2026-10-01',
  testedBy: 'The county council',
}

/** One of the area's own, which says that an action is finished. */
export const done: Entry<'progress-status'> = {
  ...progressStatus,
  documentId: 'done',
  key: 'done',
  label: 'Done',
  definition: 'The area says that it is finished.',
  family: 'local',
  tone: 'complete',
}

export const onTrack: Entry<'progress-status'> = {
  ...done,
  documentId: 'on-track',
  key: 'on_track',
  label: 'On track',
  tone: 'positive',
}

export const planAction: Entry<'plan-action'> = {
  ...everyEntry,
  documentId: 'action',
  reference: '2.1',
  title: 'Check every plan',
  plan: { documentId: 'plan' },
  actionArea: { documentId: 'area' },
  order: 1,
  lead: 'Head of SEND',
  originalDueOn: '2027-03-31',
  dueOn: '2027-03-31',
  reasonForChange: null,
  successMeasure: 'Families find their own words in the plan.',
  progressStatus: { documentId: 'on-track' },
  completedOn: null,
  updates: [],
}

export const reading: Entry<'measure'>['readings'][number] = {
  period: 'Spring 2026',
  recordedOn: '2026-05-01',
  value: 12,
  milestone: null,
  note: null,
  revised: null,
}

export const measure: Entry<'measure'> = {
  ...everyEntry,
  documentId: 'measure',
  name: 'Children who wait',
  definition: 'Children who wait for a therapist on the first of the month.',
  unit: 'number',
  betterIs: 'lower',
  actionArea: null,
  baseline: null,
  baselineOn: null,
  target: null,
  comparatorName: null,
  comparatorValue: null,
  readings: [reading],
  suppressionNote: null,
}

export const feedbackResponse: Entry<'feedback-response'> = {
  ...everyEntry,
  documentId: 'feedback',
  theme: 'Letters',
  periodLabel: 'Spring 2026',
  respondedOn: '2026-06-01',
  youSaid: [{ type: 'paragraph', children: [{ type: 'text', text: 'Letters are long.' }] }],
  weDid: [{ type: 'paragraph', children: [{ type: 'text', text: 'We made them short.' }] }],
  whatNext: null,
  state: 'done',
  actionArea: null,
  anonymised: true,
}

export const pageVersion: Entry<'page-version'> = {
  ...everyEntry,
  documentId: 'version',
  format: 'easy_read',
  language: 'en',
  title: 'About this site, easy read',
  body: [{ type: 'paragraph', children: [{ type: 'text', text: 'This site is for you.' }] }],
  videoUrl: null,
  transcript: null,
  madeFromTextOf: '2026-11-24',
  reviewPage: null,
  inspection: null,
  actionArea: null,
  plan: null,
  page: { documentId: 'about-page' },
}

/** Published content that holds exactly these entries, whatever their type. */
export const publishedContent = (
  ...entries: readonly Readonly<Record<string, unknown>>[]
): PublishedContent => ({
  find: (_type, documentId) => entries.find((entry) => entry['documentId'] === documentId),
  withSlug: (_type, slug) => entries.filter((entry) => entry['slug'] === slug),
  versions: () => entries.filter((entry) => 'madeFromTextOf' in entry),
  redirects: () => entries.filter((entry) => 'from' in entry),
})
