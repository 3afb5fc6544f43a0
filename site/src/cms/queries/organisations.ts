import { everyEntry } from './fragments.ts'

export const organisationsQuery = /* GraphQL */ `
  query ($page: Int!) {
    organisations_connection(pagination: { page: $page, pageSize: 100 }, sort: ["name:asc"]) {
      nodes {
        ${everyEntry}
        name
        shortName
        kind
        url
      }
      pageInfo { total pageCount }
    }
  }
`
