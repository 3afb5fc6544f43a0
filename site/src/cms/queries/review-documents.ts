import { approximateDate, everyEntry, file } from './fragments.ts'

export const reviewDocumentsQuery = /* GraphQL */ `
  query ($page: Int!) {
    reviewDocuments_connection(pagination: { page: $page, pageSize: 100 }, sort: ["title:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        kind
        issuedOn { ${approximateDate} }
        publisher { documentId }
        summary
        file { ${file} }
        externalUrl
        body
        isLiving
        previousVersions(pagination: { limit: 101 }) { file { ${file} } issuedOn whatChanged }
        accessibility
        sentTo
        sentOn { ${approximateDate} }
        inspection { documentId }
        plan { documentId }
        progressReview { documentId }
        areas(pagination: { limit: 101 }) { documentId }
        filePages
        fileTagged
        fileLanguage
        fileTitle
      }
      pageInfo { total pageCount }
    }
  }
`
