/** What is used of Mozilla's grader, which has no types of its own. */
declare module '@mdn/mdn-http-observatory/src/retriever/retriever.js' {
  export const retrieve: (
    hostname: string,
    ports: { httpPort: string; httpsPort: string; path?: string },
  ) => Promise<unknown>
}
declare module '@mdn/mdn-http-observatory/src/constants.js' {
  export const ALL_TESTS: readonly ((requests: unknown) => unknown)[]
}
declare module '@mdn/mdn-http-observatory/src/grader/grader.js' {
  export const getGradeForScore: (score: number) => { score: number; grade: string }
  export const getScoreDescription: (result: string) => string
  export const getScoreModifier: (result: string) => number
}
declare module '@mdn/mdn-http-observatory/src/grader/charts.js' {
  export const MINIMUM_SCORE_FOR_EXTRA_CREDIT: number
}
