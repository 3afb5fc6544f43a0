import { expect, test } from 'vitest'
import { promiseThatIsPast } from '../../src/warnings/stale-promise.ts'

const today = '2026-11-25'

test.each([
  // The sentence of the page that this product replaces, and as it is quoted now.
  ['Ofsted and the CQC will be returning to inspect in early 2023.', 'early 2023'],
  [
    'In 2022 the council wrote that they “will be returning to Staffordshire in early 2023 to assess it”.',
    'early 2023',
  ],
  ['The plan will be published in March 2023.', 'March 2023'],
  ['We’ll meet again on 3 November 2026.', '3 November 2026'],
  ['The work is going to start by the end of 2024.', 'end of 2024'],
  ['We expect to finish during the summer term 2025.', 'summer term 2025'],
  ['The strategy is due to be agreed in the spring of 2024.', 'spring of 2024'],
  ['New places will open in the 2024/25 school year.', '2024/25'],
  ['A new service will begin from Sept. 2025.', 'Sept. 2025'],
  ['It will take place in autumn 2023 and in winter 2023.', 'winter 2023'],
])('%s', (sentence, time) => {
  expect(promiseThatIsPast(sentence, today)).toBe(time)
})

test.each([
  'Inspectors returned in January 2022.',
  'We will publish the plan in December 2026.',
  'We will publish the plan in November 2026.',
  'We will meet on 25 November 2026.',
  'The plan will run from 2023 to 2029.',
  'The work will be done by the end of 2026.',
  'New places will open in the 2026/27 school year.',
  'It will open in winter 2026.',
  'We will build on the plan agreed in April 2022.',
  'We will go on with what was begun in 2021.',
  'We will answer the inspection of January 2022.',
  'We will publish more than the 2022 report.',
  'We will keep what has worked since 2022.',
  'In 2022 the council said it will go on.',
  'We will return in early spring.',
  'Children may go to school in 2023 places.',
])('nothing is said of: %s', (sentence) => {
  expect(promiseThatIsPast(sentence, today)).toBeUndefined()
})
