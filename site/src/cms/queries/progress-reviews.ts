import { approximateDate, everyEntry } from './fragments.ts'

export const progressReviewsQuery = /* GraphQL */ `
  query ($page: Int!) {
    progressReviews_connection(pagination: { page: $page, pageSize: 100 }, sort: ["title:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        kind
        heldOn { ${approximateDate} }
        reviewers(pagination: { limit: 101 }) { documentId }
        plan { documentId }
        summary
        body
      }
      pageInfo { total pageCount }
    }
  }
`
