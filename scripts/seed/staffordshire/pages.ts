import { bullets, heading, link, paragraph, text } from '../rich-text.ts'
import { entry } from '../seed-entry.ts'
import { councilPage, jointStatement, planPage, scrutiny, statementPage } from './sources.ts'

export const pages = [
  entry('page', {
    title: 'About this site',
    slug: 'about',
    summary: 'What this site is, where its facts are from, and what is not known.',
    body: [
      heading('What this is'),
      ...text(
        'This site is a demonstration. It shows how a council could tell families about a review of its support for children with SEND.',
        'Staffordshire County Council did not make it and does not run it.',
      ),
      heading('Where the facts are from'),
      paragraph(
        'The facts are from pages that the public can read. The first of them is the council’s ',
        link('Local Area Review page', councilPage.url ?? ''),
        '. Pages say where their facts are from.',
      ),
      ...text(
        'They were read on 23 and 24 November 2026, as stored copies. The pages themselves may have changed since.',
        'What was true at one time is told as of that time.',
      ),
      heading('What is not known'),
      bullets(
        'The days in November 2018 on which inspectors came.',
        'The exact words of the inspectors about areas 2 and 5 to 8. We have not seen their letters.',
        'Which six areas inspectors named. We know the two that were left, so the others are the six.',
        'Whether inspectors came in early 2023, as the council said they would. No record of a visit has been found.',
        'The date and the result of the review after eighteen months.',
        'The outcomes of the reviews after six and twelve months.',
        'The dates of the meetings of the parent carer forum with the council.',
      ),
      heading('Words still to be checked'),
      paragraph(
        'Where words still have to be checked against the inspectors’ letter, the page says so. The numbers 1 to 8 are our own reading of the council’s list.',
      ),
      heading('Dates that differ'),
      paragraph(
        'The plan says that the report on the revisit was published on 25 February 2022. The council’s scrutiny papers say March 2022. This site uses the day in the plan.',
      ),
      heading('Files that stand in'),
      paragraph(
        'Some official files are not part of this demonstration. The file and the page that stand in for one say so.',
      ),
    ],
    showInFooter: true,
    order: 1,
    sources: [councilPage, jointStatement, statementPage, planPage, scrutiny],
  }),
]
