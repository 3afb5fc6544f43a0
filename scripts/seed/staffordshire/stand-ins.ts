import type { StandIn } from '../stand-in-pdf.ts'

const standIn = (title: string, official: string): StandIn => ({
  title: `Stand-in: ${title}`,
  paragraphs: [
    `This page stands in for ${official}. The official file is not part of this demonstration.`,
    'It was made from public information. The council and the inspectors did not write it.',
    'When a council uses this site, the official text goes in this place. It can be a web page, a file, or both.',
  ],
})

/** What stands in for the official files that we do not have, by the name of the file. */
export const standIns = {
  'inspection-report-2019.pdf': standIn(
    'Inspection report, February 2019',
    'the inspectors’ report of 4 February 2019',
  ),
  'overview-december-2021.pdf': standIn(
    'Written Statement of Action - overview December 2021',
    'the overview of December 2021',
  ),
  'revisit-report-2022.pdf': standIn(
    'Report on the revisit, February 2022',
    'the report on the revisit of 18 to 20 January 2022',
  ),
  'forum-meetings.pdf': standIn(
    'Monthly meetings between the Parent Carer Forum and Staffordshire County Council',
    'the dates of the meetings between the forum and the council',
  ),
} as const satisfies Record<string, StandIn>
