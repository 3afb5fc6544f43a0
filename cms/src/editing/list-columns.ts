/** The field that names an entry in the panel, and the columns of each list, most useful first. */
export const listColumns: Readonly<
  Partial<Record<string, { readonly main: string; readonly list: readonly string[] }>>
> = {
  'api::local-area.local-area': { main: 'areaName', list: ['areaName'] },
  'api::review-page.review-page': { main: 'title', list: ['title'] },
  'api::inspection.inspection': { main: 'title', list: ['title', 'kind', 'stage', 'outcome'] },
  'api::action-area.action-area': { main: 'title', list: ['order', 'title', 'kind', 'lead'] },
  'api::progress-status.progress-status': {
    main: 'label',
    list: ['order', 'label', 'family', 'tone'],
  },
  'api::progress-update.progress-update': {
    main: 'assessor',
    list: ['actionArea', 'progressStatus', 'assessor', 'inspection'],
  },
  'api::review-document.review-document': {
    main: 'title',
    list: ['title', 'kind', 'accessibility', 'publisher'],
  },
  'api::organisation.organisation': { main: 'name', list: ['name', 'shortName', 'kind'] },
}
