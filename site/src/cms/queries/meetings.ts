import { everyEntry } from './fragments.ts'

export const meetingsQuery = /* GraphQL */ `
  query ($page: Int!) {
    meetings_connection(pagination: { page: $page, pageSize: 100 }, sort: ["startsAt:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        kind
        stage
        startsAt
        endsAt
        location
        joinUrl
        accessInformation
        organiser { documentId }
        agenda { documentId }
        minutes { documentId }
        summary
      }
      pageInfo { total pageCount }
    }
  }
`
