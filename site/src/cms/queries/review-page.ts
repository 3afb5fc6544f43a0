import { approximateDate, everyEntry, file } from './fragments.ts'

export const reviewPageQuery = /* GraphQL */ `
  query {
    reviewPage {
      ${everyEntry}
      title
      picture { ${file} }
      introduction
      findings
      improvementContext
      progressIntroduction
      whatWeAreDoing
      whatIsNext
      nextExpected { ${approximateDate} }
      keepInTouch
      supportIntroduction
      forumIntroduction
    }
  }
`
