import { refer, type SeedContent } from '../seed-entry.ts'

/** Eleven looks at one action, from its beginning to long after its end; one of them gives no status. */
export const elevenUpdates: NonNullable<SeedContent<'plan-action'>['updates']> = (
  [
    ['2024-04-22', 'The work was advertised.', 'not_started'],
    ['2024-05-20', 'Six people asked for it.', 'on_track'],
    ['2024-06-17', 'Five of them were taken on.', 'on_track'],
    ['2024-07-15', 'Nobody else was found.', 'at_risk'],
    ['2024-08-19', 'The date cannot be kept. It was moved to January.', 'off_track'],
    ['2024-09-16', 'A second round began, with words that parents chose.', 'at_risk'],
    ['2024-10-21', 'Nineteen people asked for the work.', 'on_track'],
    ['2024-12-09', 'Six more were taken on.', 'on_track'],
    ['2025-01-20', 'All eleven have begun.', 'complete'],
    ['2025-07-14', 'All eleven are still here.', null],
    ['2026-01-19', 'Families notice it: fewer of them have to ring twice.', 'embedded'],
  ] as const
).map(([updatedOn, note, key]) => ({
  updatedOn,
  note,
  progressStatus: key === null ? null : refer('progress-status', key),
}))
