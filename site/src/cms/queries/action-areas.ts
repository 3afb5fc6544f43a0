import { everyEntry, source } from './fragments.ts'

export const actionAreasQuery = /* GraphQL */ `
  query ($page: Int!) {
    actionAreas_connection(pagination: { page: $page, pageSize: 100 }, sort: ["order:asc", "title:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        order
        kind
        summary
        officialWording
        officialWordingSource { ${source} }
        whyItMatters
        whatWeAreDoing
        lead
        identifiedIn { documentId }
        closedOn
      }
      pageInfo { total pageCount }
    }
  }
`
