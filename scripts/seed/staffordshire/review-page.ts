import { bullets, link, paragraph, strong, text } from '../rich-text.ts'
import { entry } from '../seed-entry.ts'
import { councilPage, forumPage, jointStatement, planPage, scrutiny2023 } from './sources.ts'

/** Every section of the council's page, in its order; what was true then is said as then. */
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
  improvementContext: text(
    'In 2022 the council wrote that support for children with SEND in Staffordshire was under pressure. The number of children with a special educational need or disability had grown by a third in the five years before. Money from the government had not kept up.',
    'The council wrote that this was a challenge, and that it had been working with local families to take action and improve support.',
    'After the inspection report, the area wrote a formal plan to bring about the changes everyone wanted. It is called a Written Statement of Action. It was made with partners in education, health and social care, and with local parents. It was sent to the inspectors in April 2019.',
  ),
  progressIntroduction: [
    paragraph(
      'In January 2022 the council sent Ofsted and the CQC an overview of progress: ',
      link(
        'Written Statement of Action, overview of December 2021',
        '/documents/overview-december-2021/',
      ),
      '.',
    ),
    paragraph(
      'From 18 to 20 January 2022, Ofsted and the CQC visited Staffordshire again. They looked at how well the areas in the Written Statement of Action had been dealt with.',
    ),
    paragraph(
      'They found improvements in six of the eight areas. More work was needed in two: working with families (coproduction), and the quality of education, health and care plans.',
    ),
    paragraph(
      'You can ',
      link('read about the revisit and its report', '/inspections/revisit-january-2022/'),
      '.',
    ),
  ],
  whatWeAreDoing: [
    paragraph(
      'An Accelerated Progress Plan was agreed with the Department for Education on 8 April 2022. It says:',
    ),
    bullets(
      'what is done to improve coproduction and the quality of education, health and care plans',
      'by when',
      'how it is measured',
      'how you are told about actions and progress',
    ),
    paragraph(
      link('See the Accelerated Progress Plan', '/documents/accelerated-progress-plan/'),
      '.',
    ),
  ],
  whatIsNext: [
    paragraph(
      strong('Announced in 2022: '),
      'the council wrote that Ofsted and the CQC “will be returning to Staffordshire in early 2023 to assess the progress we have made”.',
    ),
    paragraph(
      'No record of that visit has been found. On 20 April 2023 the Department for Education and NHS England reviewed the plan, twelve months after it was agreed.',
    ),
  ],
  nextExpected: { day: '2023-02-01', precision: 'season' },
  keepInTouch: text(
    'If your child has SEND, you may want to sign up to the newsletter “Special Educational Needs and Disabilities – Parent Update”. It brings news, and says how the work is going.',
  ),
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
      ' speaks for parents and carers. Monthly meetings between the forum and the county council were planned.',
    ),
  ],
  changeNotes: [
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
  sources: [councilPage, jointStatement, planPage, scrutiny2023, forumPage],
})
