import { everyEntry } from './fragments.ts'

export const pageVersionsQuery = /* GraphQL */ `
  query ($page: Int!) {
    pageVersions_connection(pagination: { page: $page, pageSize: 100 }, sort: ["language:asc"]) {
      nodes {
        ${everyEntry}
        format
        language
        title
        body
        videoUrl
        transcript
        madeFromTextOf
        reviewPage { documentId }
        inspection { documentId }
        actionArea { documentId }
        plan { documentId }
        page { documentId }
      }
      pageInfo { total pageCount }
    }
  }
`
