import type { Source } from '@send-review/shared'
import { link, paragraph } from '../rich-text.ts'
import { entry, refer } from '../seed-entry.ts'
import {
  councilPage,
  ministersAnswer,
  planPage,
  quoted,
  statementPage,
  unchecked,
} from './sources.ts'

interface Area {
  readonly title: string
  readonly slug: string
  readonly summary: string
  readonly officialWording: string
  readonly source: Source
  /** Whether inspectors said in 2022 that it had not made enough progress. */
  readonly isLeft: boolean
  /** What the parent carer forum wrote of this area after the revisit. */
  readonly familiesSaid?: string
}

/**
 * The eight priorities of the Written Statement of Action. Their numbers are our reading of a list
 * without numbers. Only the first is in the inspectors' own words; the third and fourth are in the
 * words of the Department for Education.
 */
export const areas: readonly Area[] = [
  {
    title: 'Leaders working together',
    slug: 'leaders-working-together',
    summary:
      'Leaders in education, health and care must share one plan, be clear about who does what, and tell families about it.',
    officialWording:
      'Leaders in education, health and social care have not worked together to organise roles and responsibilities, establish a united vision and strategic plan, communicate effectively, drive improvement or share what works well.',
    source: quoted(statementPage),
    isLeft: false,
  },
  {
    title: 'Hopes for children and young people',
    slug: 'hopes-for-children',
    summary: 'Everyone must expect more for children and young people, and aim higher with them.',
    officialWording: 'Aspirations and expectations for children and young people.',
    source: unchecked(statementPage),
    isLeft: false,
  },
  {
    title: 'Working with families (coproduction)',
    slug: 'working-with-families',
    summary:
      'Parents and children must be listened to and help shape their support. They should have to tell their story only once.',
    officialWording:
      'Co-production was weak. Parents felt that the local area did not listen to them or their child. The ‘tell it once’ approach was not embedded. The area’s relationships with schools and families were fragile.',
    source: ministersAnswer,
    isLeft: true,
    familiesSaid:
      'It wrote that serious concerns remained about having the voices of families, children and young people “fully heard”.',
  },
  {
    title: 'Quality of education, health and care plans',
    slug: 'quality-of-plans',
    summary:
      'Education, health and care plans (EHC plans) must be good, aim high, be written with health and care staff, and be checked on time.',
    officialWording:
      'The quality of education, health and care (EHC) plans was poor. Health and care workers did not contribute to the process effectively. The targets and outcomes in plans were not aspirational enough.',
    source: ministersAnswer,
    isLeft: true,
    familiesSaid: 'It wrote that serious concerns remained about the quality of EHC plans.',
  },
  {
    title: 'Moving on to the next stage',
    slug: 'moving-on',
    summary:
      'Children and young people must be ready for each next step: a new school, work, and life as an adult.',
    officialWording:
      'Preparation at transition points: between key stages and phases, into employment and independence.',
    source: unchecked(statementPage),
    isLeft: false,
  },
  {
    title: 'Help at the right level (graduated response)',
    slug: 'graduated-response',
    summary:
      'Families must be able to see what help there is, from a little to a lot, and how a child gets it.',
    officialWording: 'Graduated response: transparent, informative and effective.',
    source: unchecked(statementPage),
    isLeft: false,
  },
  {
    title: 'Checking that schools get better',
    slug: 'checking-schools',
    summary:
      'Someone must keep an eye on how schools, alternative provision and independent settings improve.',
    officialWording:
      'Oversight of improvement work in schools, alternative provision and the independent sector.',
    source: unchecked(statementPage),
    isLeft: false,
  },
  {
    title: 'Getting the right help and support',
    slug: 'right-help',
    summary: 'It must be clear and open how families get each service.',
    officialWording:
      'Access to the right help and support. Arrangements for accessing some services are clear and transparent.',
    source: unchecked(statementPage),
    isLeft: false,
  },
]

export const actionAreas = areas.map(
  ({ title, slug, summary, officialWording, source, isLeft }, index) =>
    entry('action-area', {
      title,
      slug,
      order: index + 1,
      kind: 'significant_weakness',
      summary,
      officialWording,
      officialWordingSource: source,
      whatWeAreDoing: isLeft
        ? [
            paragraph(
              'This area is in the ',
              link('Accelerated Progress Plan', '/plans/accelerated-progress-plan/'),
              '. The Department for Education agreed it on 8 April 2022.',
            ),
            paragraph(
              'On 8 April 2025 the Department for Education said that the plan was in place and that progress was checked regularly.',
            ),
          ]
        : [
            paragraph(
              'This area was part of the ',
              link('Written Statement of Action', '/plans/written-statement-of-action/'),
              '. It was sent in during April 2019.',
            ),
          ],
      identifiedIn: refer('inspection', 'november-2018'),
      sources: isLeft ? [statementPage, planPage, ministersAnswer] : [statementPage, councilPage],
    }),
)
