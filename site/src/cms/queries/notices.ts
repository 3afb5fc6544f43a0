import { everyEntry } from './fragments.ts'

export const noticesQuery = /* GraphQL */ `
  query ($page: Int!) {
    notices_connection(pagination: { page: $page, pageSize: 100 }, sort: ["startsAt:asc"]) {
      nodes {
        ${everyEntry}
        text
        tone
        startsAt
        endsAt
      }
      pageInfo { total pageCount }
    }
  }
`
