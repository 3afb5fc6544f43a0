/** The parts that queries share. Every list states its page: one more than an entry may hold. */

export const file = /* GraphQL */ `documentId name url alternativeText mime size width height updatedAt`
export const approximateDate = /* GraphQL */ `day precision`
export const source = /* GraphQL */ `label url wording checkedOn`

/** What every published entry carries. */
export const everyEntry = /* GraphQL */ `
  documentId
  publishedAt
  ownership { nextReviewOn reviewedOn }
  changeNotes(pagination: { limit: 101 }) { changedOn note importance }
  sources(pagination: { limit: 101 }) { ${source} }
`
