import { everyEntry } from './fragments.ts'

export const accessibilityStatementQuery = /* GraphQL */ `
  query {
    accessibilityStatement {
      ${everyEntry}
      scope
      complianceLevel
      issues(pagination: { limit: 101 }) { problem criterion class alternative fixBy }
      responseDays
      preparedOn
      reviewedOn
      testedOn
      testedBy
    }
  }
`
