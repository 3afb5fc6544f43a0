import { paragraph, text } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import { areas } from './action-areas.ts'
import { councilPage, forumPage } from './sources.ts'

/** What inspectors said of each area after the revisit of January 2022. */
export const progressUpdates = areas.map(({ slug, title, isLeft, familiesSaid }) =>
  entry('progress-update', {
    actionArea: refer('action-area', slug),
    progressStatus: refer(
      'progress-status',
      isLeft ? 'not_sufficient_progress' : 'sufficient_progress',
    ),
    assessedOn: { day: '2022-01-20', precision: 'month' },
    assessor: 'ofsted_cqc',
    inspection: refer('inspection', 'revisit-january-2022'),
    whatChanged: isLeft
      ? text(
          `“${title}” is one of the two areas in which inspectors had not seen enough progress. More work was needed.`,
        )
      : text(
          `Inspectors found enough progress in six of the eight areas.`,
          `The pages we draw on name only the two that were left. “${title}” is not one of those two.`,
        ),
    ...(familiesSaid === undefined
      ? {}
      : {
          whatFamiliesToldUs: [
            paragraph(
              'After the revisit, the Staffordshire Parent Carer Forum wrote that many families were “not yet feeling or seeing an improvement”.',
            ),
            paragraph(familiesSaid),
          ],
        }),
    evidence: [refer('review-document', 'revisit-report-2022')],
    sources: [councilPage, forumPage],
  }),
)
