import { approximateDate, everyEntry, source } from './fragments.ts'

export const inspectionsQuery = /* GraphQL */ `
  query ($page: Int!) {
    inspections_connection(pagination: { page: $page, pageSize: 100 }, sort: ["title:asc"]) {
      nodes {
        ${everyEntry}
        title
        slug
        framework
        kind
        stage
        startsOn { ${approximateDate} }
        endsOn
        inspectedBy(pagination: { limit: 101 }) { documentId }
        reportPublishedOn { ${approximateDate} }
        reportUrl
        summary
        strengths
        concerns
        whatItMeans
        outcome
        outcomeWording
        outcomeWordingSource { ${source} }
        follows { documentId }
      }
      pageInfo { total pageCount }
    }
  }
`
