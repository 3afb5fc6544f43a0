import { everyEntry } from './fragments.ts'

export const redirectsQuery = /* GraphQL */ `
  query ($page: Int!) {
    redirects_connection(pagination: { page: $page, pageSize: 100 }, sort: ["from:asc"]) {
      nodes {
        ${everyEntry}
        from
        to
        permanent
      }
      pageInfo { total pageCount }
    }
  }
`
