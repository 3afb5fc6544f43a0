/** How a list of entries looks in the panel. */
export interface ListColumns {
  /** The field that names an entry. */
  readonly main: string
  /** What the list is sorted by, at first; the newest comes first where it says so. */
  readonly sort: string
  readonly newestFirst?: true
  /** The columns, most useful first. */
  readonly list: readonly string[]
}

/** The lists of each content type, by Strapi's name for it. */
export const listColumns: Readonly<Partial<Record<string, ListColumns>>> = {
  'api::local-area.local-area': { main: 'areaName', sort: 'areaName', list: ['areaName'] },
  'api::review-page.review-page': { main: 'title', sort: 'title', list: ['title'] },
  'api::inspection.inspection': {
    main: 'title',
    sort: 'title',
    list: ['title', 'startsOn', 'kind', 'outcome'],
  },
  'api::action-area.action-area': {
    main: 'title',
    sort: 'order',
    list: ['title', 'order', 'kind'],
  },
  'api::progress-status.progress-status': {
    main: 'label',
    sort: 'order',
    list: ['label', 'family', 'tone'],
  },
  'api::progress-update.progress-update': {
    main: 'assessor',
    sort: 'createdAt',
    list: ['actionArea', 'progressStatus', 'assessor', 'assessedOn'],
  },
  'api::review-document.review-document': {
    main: 'title',
    sort: 'title',
    list: ['title', 'kind', 'issuedOn', 'accessibility'],
  },
  'api::accessibility-statement.accessibility-statement': {
    main: 'testedBy',
    sort: 'testedBy',
    list: ['testedBy', 'testedOn'],
  },
  'api::plan.plan': { main: 'title', sort: 'title', list: ['title', 'kind', 'stage', 'agreedOn'] },
  'api::progress-review.progress-review': {
    main: 'title',
    sort: 'title',
    list: ['title', 'kind', 'heldOn', 'plan'],
  },
  'api::plan-action.plan-action': {
    main: 'title',
    sort: 'order',
    list: ['reference', 'title', 'progressStatus', 'dueOn'],
  },
  'api::measure.measure': {
    main: 'name',
    sort: 'name',
    list: ['name', 'actionArea', 'unit', 'target'],
  },
  'api::feedback-response.feedback-response': {
    main: 'theme',
    sort: 'respondedOn',
    newestFirst: true,
    list: ['theme', 'periodLabel', 'state', 'respondedOn'],
  },
  'api::page-version.page-version': {
    main: 'title',
    sort: 'title',
    list: ['title', 'format', 'language', 'madeFromTextOf'],
  },
  'api::support-contact.support-contact': {
    main: 'name',
    sort: 'order',
    list: ['name', 'order', 'phone', 'url'],
  },
  'api::meeting.meeting': {
    main: 'title',
    sort: 'startsAt',
    newestFirst: true,
    list: ['title', 'startsAt', 'stage', 'kind'],
  },
  'api::news-item.news-item': {
    main: 'title',
    sort: 'newsOn',
    newestFirst: true,
    list: ['title', 'newsOn', 'category'],
  },
  'api::glossary-term.glossary-term': {
    main: 'term',
    sort: 'term',
    list: ['term', 'abbreviation', 'meaning'],
  },
  'api::page.page': { main: 'title', sort: 'title', list: ['title', 'slug', 'showInFooter'] },
  'api::notice.notice': { main: 'text', sort: 'startsAt', list: ['text', 'startsAt', 'endsAt'] },
  'api::redirect.redirect': { main: 'from', sort: 'from', list: ['from', 'to', 'permanent'] },
  'api::organisation.organisation': {
    main: 'name',
    sort: 'name',
    list: ['name', 'shortName', 'kind'],
  },
}

/** The field by which an item is known that stands in a list within a form. */
export const itemNames: Readonly<Partial<Record<string, string>>> = {
  'review.action-update': 'note',
  'review.approximate-date': 'day',
  'review.change-note': 'note',
  'review.measure-reading': 'period',
  'review.file-version': 'whatChanged',
  'review.accessibility-issue': 'problem',
  'review.source': 'label',
}
