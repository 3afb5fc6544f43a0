import { bullets, link, paragraph, strong, text } from '../rich-text.ts'
import { entry } from '../seed-entry.ts'
import {
  councilPage,
  forumPage,
  jointStatement,
  ministersAnswer,
  planPage,
  scrutiny2023,
  strategyPage,
} from './sources.ts'

/**
 * Every section of the council's page, in its order; what was true then is said as then. Its section
 * on the revisit is not here: the site tells it from the revisit itself.
 */
export const reviewPage = entry('review-page', {
  title:
    'How Staffordshire supports children and young people with special educational needs and disabilities',
  picture: {
    upload: 'child-drawing.png',
    alternativeText: 'Picture of child drawing at school with 2 adults',
  },
  introduction: text(
    'In November 2018, Ofsted and the Care Quality Commission (CQC) came to Staffordshire. They are the inspectors of schools and of health and care.',
    'They looked at how people in the county council, in local health services and in schools work with families. They wanted to know how children and young people with special educational needs and disabilities (SEND) are supported.',
    'This was part of a Local Area Review.',
  ),
  findings: [
    paragraph(
      'The inspection report was published on 4 February 2019. It named some strengths, and some areas that had to get better.',
    ),
    paragraph(
      strong('The main concern: '),
      'the different parts of the system (education, health and care) did not work together, or with families, well enough.',
    ),
  ],
  improvementContext: [
    ...text(
      'In 2019 the council wrote that support for children with SEND in Staffordshire was under pressure. It wrote that the number of children with SEND had grown by a third in five years. It also wrote that money from the government had not kept up. Its page still said so in 2022.',
      'The council wrote that this was a challenge, and that it had been working with local families to take action and improve support.',
      'After the inspection report, the area wrote a formal plan to bring about the changes everyone wanted. It was made with partners in education, health and social care, and with local parents. It was sent in during April 2019.',
    ),
    paragraph(
      'It is called a ',
      link('Written Statement of Action', '/plans/written-statement-of-action/'),
      '.',
    ),
  ],
  progressIntroduction: [
    paragraph(
      'In January 2022 the council sent Ofsted and the CQC an overview of progress: ',
      link(
        'Written Statement of Action - overview December 2021',
        '/documents/overview-december-2021/',
      ),
      '.',
    ),
  ],
  whatWeAreDoing: [
    paragraph(
      'An Accelerated Progress Plan was agreed with the Department for Education on 8 April 2022. It looks at:',
    ),
    bullets(
      'what is done to improve coproduction and the quality of education, health and care plans (EHC plans)',
      'by when',
      'how it is measured',
      'how you are told about actions and progress',
    ),
    paragraph(link('See the Accelerated Progress Plan', '/plans/accelerated-progress-plan/'), '.'),
  ],
  whatIsNext: [
    paragraph(
      strong('Announced in 2022: '),
      'the council wrote that the inspectors “will be returning to Staffordshire in early 2023 to assess the progress we have made”.',
    ),
    paragraph(
      'No record of that visit has been found. On 20 April 2023 there was a meeting about the plan with the Department for Education and NHS England: ',
      link('twelve-month review of the plan', '/progress-reviews/twelve-month-review/'),
      '.',
    ),
    paragraph(
      'On 8 April 2025 the Department for Education said that the plan was in place and that progress was checked regularly.',
    ),
    paragraph(
      'The council has a new plan with the NHS for the years to come: ',
      link(
        'SEND and Alternative Provision Strategy 2026 to 2029',
        '/documents/send-strategy-2026/',
      ),
      '.',
    ),
  ],
  nextExpected: { day: '2023-02-01', precision: 'season' },
  keepInTouch: [
    paragraph(
      'If your child has SEND, you may want to sign up to the newsletter “Special Educational Needs and Disabilities – Parent Update”. It brings news, and says how the work is going.',
    ),
    paragraph(
      'The council named it on its ',
      link('Local Area Review page', councilPage.url ?? ''),
      '.',
    ),
  ],
  supportIntroduction: [
    paragraph(
      'You can find support for children and young people with SEND at ',
      link('Staffordshire Connects', 'https://www.staffordshireconnects.info/'),
      '.',
    ),
    paragraph(
      'You may also want to get in touch with SENDIASS, the information, advice and support service. In Staffordshire it is the Staffordshire Family Partnership.',
    ),
  ],
  forumIntroduction: [
    paragraph(
      'The ',
      link('Staffordshire Parent Carer Forum', 'https://staffspcf.co.uk/'),
      ' is a group of parents and carers. In 2022 monthly meetings between the forum and the county council were planned: ',
      link('dates of the monthly meetings', '/documents/forum-meetings/'),
      '.',
    ),
    paragraph(
      'The council called the list of dates a living document. It wrote that the list may change.',
    ),
  ],
  changeNotes: [
    {
      changedOn: '2025-04-08',
      note: 'The Department for Education said that the Accelerated Progress Plan was in place.',
      importance: 'major',
    },
    {
      changedOn: '2023-04-20',
      note: 'The Accelerated Progress Plan was reviewed after twelve months.',
      importance: 'major',
    },
    {
      changedOn: '2022-04-08',
      note: 'The Accelerated Progress Plan was agreed with the Department for Education.',
      importance: 'major',
    },
    {
      changedOn: '2022-02-25',
      note: 'The report on the revisit of January 2022 was published.',
      importance: 'major',
    },
    {
      changedOn: '2019-02-04',
      note: 'The report on the inspection of November 2018 was published.',
      importance: 'major',
    },
  ],
  sources: [
    councilPage,
    jointStatement,
    planPage,
    ministersAnswer,
    strategyPage,
    scrutiny2023,
    forumPage,
  ],
})
