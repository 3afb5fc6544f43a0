import { everyEntry } from './fragments.ts'

export const glossaryTermsQuery = /* GraphQL */ `
  query ($page: Int!) {
    glossaryTerms_connection(pagination: { page: $page, pageSize: 100 }, sort: ["term:asc"]) {
      nodes {
        ${everyEntry}
        term
        abbreviation
        meaning
        alsoKnownAs
      }
      pageInfo { total pageCount }
    }
  }
`
