import { approximateDate, everyEntry } from './fragments.ts'

export const measuresQuery = /* GraphQL */ `
  query ($page: Int!) {
    measures_connection(pagination: { page: $page, pageSize: 100 }, sort: ["name:asc"]) {
      nodes {
        ${everyEntry}
        name
        definition
        unit
        betterIs
        actionArea { documentId }
        baseline
        baselineOn { ${approximateDate} }
        target
        comparatorName
        comparatorValue
        readings(pagination: { limit: 101 }) { period recordedOn value milestone note revised }
        suppressionNote
      }
      pageInfo { total pageCount }
    }
  }
`
