import { everyEntry } from './fragments.ts'

export const pagesQuery = /* GraphQL */ `
  query ($page: Int!) {
    pages_connection(pagination: { page: $page, pageSize: 100 }, sort: ["order:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        summary
        body
        showInFooter
        order
      }
      pageInfo { total pageCount }
    }
  }
`
