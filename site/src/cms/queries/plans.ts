import { approximateDate, everyEntry } from './fragments.ts'

export const plansQuery = /* GraphQL */ `
  query ($page: Int!) {
    plans_connection(pagination: { page: $page, pageSize: 100 }, sort: ["title:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        kind
        stage
        submittedOn { ${approximateDate} }
        agreedOn { ${approximateDate} }
        agreedBy
        summary
        body
        respondsTo { documentId }
        supersedes { documentId }
        areas(pagination: { limit: 101 }) { documentId }
      }
      pageInfo { total pageCount }
    }
  }
`
