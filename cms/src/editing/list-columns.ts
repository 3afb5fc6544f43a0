/** How a list of entries looks in the panel. */
export interface ListColumns {
  /** The field that names an entry. */
  readonly main: string
  /** What the list is sorted by, at first. */
  readonly sort: string
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
    list: ['title', 'kind', 'outcome'],
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
    list: ['actionArea', 'progressStatus', 'assessor'],
  },
  'api::review-document.review-document': {
    main: 'title',
    sort: 'title',
    list: ['title', 'kind', 'accessibility'],
  },
  'api::organisation.organisation': {
    main: 'name',
    sort: 'name',
    list: ['name', 'shortName', 'kind'],
  },
}
