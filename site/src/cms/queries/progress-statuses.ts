import { everyEntry } from './fragments.ts'

export const progressStatusesQuery = /* GraphQL */ `
  query ($page: Int!) {
    progressStatuses_connection(pagination: { page: $page, pageSize: 100 }, sort: ["order:asc", "label:asc"]) {
      nodes {
        ${everyEntry}
        key
        label
        definition
        family
        tone
        order
      }
      pageInfo { total pageCount }
    }
  }
`
