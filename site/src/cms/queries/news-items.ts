import { everyEntry, file } from './fragments.ts'

export const newsItemsQuery = /* GraphQL */ `
  query ($page: Int!) {
    newsItems_connection(pagination: { page: $page, pageSize: 100 }, sort: ["newsOn:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        newsOn
        category
        summary
        picture { ${file} }
        body
        areas(pagination: { limit: 101 }) { documentId }
        documents(pagination: { limit: 101 }) { documentId }
      }
      pageInfo { total pageCount }
    }
  }
`
