import { everyEntry } from './fragments.ts'

export const planActionsQuery = /* GraphQL */ `
  query ($page: Int!) {
    planActions_connection(pagination: { page: $page, pageSize: 100 }, sort: ["order:asc"]) {
      nodes {
        ${everyEntry}
        reference
        title
        plan { documentId }
        actionArea { documentId }
        order
        lead
        originalDueOn
        dueOn
        reasonForChange
        successMeasure
        progressStatus { documentId }
        completedOn
        updates(pagination: { limit: 101 }) { updatedOn note progressStatus { documentId } }
      }
      pageInfo { total pageCount }
    }
  }
`
