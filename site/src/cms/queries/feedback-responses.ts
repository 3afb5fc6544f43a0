import { everyEntry } from './fragments.ts'

export const feedbackResponsesQuery = /* GraphQL */ `
  query ($page: Int!) {
    feedbackResponses_connection(pagination: { page: $page, pageSize: 100 }, sort: ["respondedOn:asc"]) {
      nodes {
        ${everyEntry}
        theme
        periodLabel
        respondedOn
        youSaid
        weDid
        whatNext
        state
        actionArea { documentId }
        anonymised
      }
      pageInfo { total pageCount }
    }
  }
`
