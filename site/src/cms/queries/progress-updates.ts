import { approximateDate, everyEntry } from './fragments.ts'

export const progressUpdatesQuery = /* GraphQL */ `
  query ($page: Int!) {
    progressUpdates_connection(pagination: { page: $page, pageSize: 100 }, sort: ["publishedAt:asc"]) {
      nodes {
        ${everyEntry}
        actionArea { documentId }
        progressStatus { documentId }
        assessedOn { ${approximateDate} }
        assessor
        inspection { documentId }
        progressReview { documentId }
        whatChanged
        whatFamiliesToldUs
        stillToDo
        evidence(pagination: { limit: 101 }) { documentId }
        supersedes { documentId }
      }
      pageInfo { total pageCount }
    }
  }
`
