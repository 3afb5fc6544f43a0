import type { ChangeNote, Source } from '@send-review/shared'

/** Eleven changes to `what`, the newest last; two of them major. */
export const elevenNotes = (what: string): ChangeNote[] =>
  (
    [
      ['2025-10-06', `We published ${what} on this site for the first time.`, 'major'],
      ['2025-11-03', 'We put right two spelling mistakes.', 'minor'],
      ['2025-12-01', 'Parents read the words with us, and we made the sentences shorter.', 'minor'],
      ['2026-01-12', 'We checked every link and mended one.', 'minor'],
      ['2026-02-09', 'We explained the words that only officers use.', 'minor'],
      ['2026-03-09', 'We said more clearly who is in charge.', 'minor'],
      ['2026-04-13', 'We added where the facts are from.', 'minor'],
      ['2026-05-11', 'We changed a phone number.', 'minor'],
      ['2026-06-08', `Young people told us what was missing in ${what}, and we added it.`, 'major'],
      ['2026-07-06', 'We took out a sentence that was no longer true.', 'minor'],
      ['2026-09-07', 'We read everything again before the new school year.', 'minor'],
    ] as const
  ).map(([changedOn, note, importance]) => ({ changedOn, note, importance }))

const papers = 'https://papers.anyshire.example/'

/** Eleven places where facts are from; of each kind of wording, with and without address and date. */
export const elevenSources: Source[] = (
  [
    ['Report of the full inspection, January 2024, pages 3 to 9', 'report-2024', 'verbatim'],
    ['Priority action plan, version 12', 'priority-action-plan', 'restated'],
    ['Letter after the stocktake of September 2024', 'stocktake-letter', 'restated'],
    ['Letter after the deep dive of February 2025', 'deep-dive-letter', 'restated'],
    ['Report of the monitoring inspection, August 2025', 'monitoring-report', 'verbatim'],
    ['Minutes of the improvement board, March 2026', 'board-minutes', 'restated'],
    ['Survey of 412 parents and carers, spring 2026', 'survey-2026', 'restated'],
    ['Waiting times counted by the community health trust', 'waiting-times', 'to_be_checked'],
    ['“What we hear”: notes of the parent carer forum’s evenings & cafés', 'forum', 'restated'],
    ['What schools told the council by telephone', null, 'to_be_checked'],
    [
      'Paper of the children’s scrutiny committee about how long families wait for the first meeting with a therapist, item 7',
      null,
      'restated',
    ],
  ] as const
).map(([label, paper, wording]) => ({
  label,
  url: paper === null ? null : papers + paper,
  wording,
  checkedOn: wording === 'to_be_checked' ? null : '2026-09-07',
}))

/** The inspectors' two reports, quoted, for what draws on nothing else. */
export const report: Source = {
  label: 'Report of the full inspection, January 2024',
  url: `${papers}report-2024`,
  wording: 'verbatim',
  checkedOn: '2026-09-07',
}
export const monitoringReport: Source = {
  label: 'Report of the monitoring inspection, August 2025',
  url: `${papers}monitoring-report`,
  wording: 'verbatim',
  checkedOn: '2026-09-07',
}
