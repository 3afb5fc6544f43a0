/** The address of each kind of page. */
export const pageOf = {
  home: '/',
  inspections: '/inspections/',
  inspection: (slug: string) => `/inspections/${slug}/`,
  areas: '/action-areas/',
  area: (slug: string) => `/action-areas/${slug}/`,
  documents: '/documents/',
  document: (slug: string) => `/documents/${slug}/`,
  /** Leads on to the newest file of a document, whatever its own address is by then. */
  documentFile: (slug: string) => `/documents/${slug}/file/`,
  documentKind: (kind: string) => `/documents/kind/${kind.replaceAll('_', '-')}/`,
  documentYear: (year: string) => `/documents/year/${year}/`,
  plans: '/plans/',
  plan: (slug: string) => `/plans/${slug}/`,
  review: (slug: string) => `/progress-reviews/${slug}/`,
  meetings: '/meetings/',
  meeting: (slug: string) => `/meetings/${slug}/`,
  calendar: '/meetings/calendar.ics',
  meetingCalendar: (slug: string) => `/meetings/${slug}.ics`,
  news: '/news/',
  /** A page of the list of news, from 1. */
  newsPage: (number: number) => (number === 1 ? '/news/' : `/news/${String(number)}/`),
  newsItem: (slug: string) => `/news/${slug}/`,
  feed: '/feed.xml',
  progress: '/progress/',
  data: '/data/',
  dataFile: (name: string, ending: 'json' | 'csv' | 'schema.json') => `/data/${name}.${ending}`,
  youSaidWeDid: '/you-said-we-did/',
  changes: '/changes/',
  recentChanges: '/changes.json',
  /** What changed in a month (`YYYY-MM`), or in a part of it, from 1. */
  changesIn: (month: string, part: number) =>
    part === 1 ? `/changes/${month}/` : `/changes/${month}/${String(part)}/`,
  /** The answers about one area. */
  areaFeedback: (slug: string) => `/you-said-we-did/area/${slug}/`,
  /** A page of a list that stands at `list`, from 1. */
  listPage: (list: string, number: number) => (number === 1 ? list : `${list}${String(number)}/`),
  support: '/support/',
  glossary: '/glossary/',
  page: (slug: string) => `/${slug}/`,
  accessibility: '/accessibility/',
  privacy: '/privacy/',
  contact: '/contact/',
  search: '/search/',
  shortlist: '/shortlist/',
} as const
