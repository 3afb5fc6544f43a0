import { everyEntry } from './fragments.ts'

export const supportContactsQuery = /* GraphQL */ `
  query ($page: Int!) {
    supportContacts_connection(pagination: { page: $page, pageSize: 100 }, sort: ["order:asc"]) {
      nodes {
        ${everyEntry}
        name
        order
        whatTheyDo
        url
        phone
        email
        openingHours
        independent
      }
      pageInfo { total pageCount }
    }
  }
`
