import { entry } from '../seed-entry.ts'
import {
  adviceServiceMeaning,
  coproductionMeaning,
  cqcWhoWeAre,
  forumMeaning,
  localOfferMeaning,
  ofstedAtParliament,
  oxfordshireGlossary,
  planMeaning,
  progressPlanAnswer,
  revisitGuidance,
  revisitNews,
  sendMeaning,
  staffordshireSupport,
} from './glossary-sources.ts'
import { councilPage } from './sources.ts'

/** Words of these pages that a family should not have to look up elsewhere. */
export const glossaryTerms = [
  entry('glossary-term', {
    term: 'Accelerated Progress Plan',
    abbreviation: 'APP',
    meaning:
      'A plan that an area must make when inspectors come back and still do not see enough progress. It must be published, so that families can see what is being done.',
    sources: [progressPlanAnswer],
  }),
  entry('glossary-term', {
    term: 'alternative provision',
    meaning:
      'Teaching for children who cannot go to an ordinary school, and do not go to a special school. The council or a school sets it up. It can be for all of the week or a part of it.',
    sources: [oxfordshireGlossary],
  }),
  entry('glossary-term', {
    term: 'Care Quality Commission',
    abbreviation: 'CQC',
    meaning:
      'It checks health services and adult care in England. It visits them, and says in public what it finds.',
    sources: [cqcWhoWeAre],
  }),
  entry('glossary-term', {
    term: 'coproduction',
    meaning:
      'Families and staff work out support together, as equals, from the start. Things are done with families, not to them.',
    alsoKnownAs: 'co-production',
    sources: [coproductionMeaning],
  }),
  entry('glossary-term', {
    term: 'education, health and care plan',
    abbreviation: 'EHC plan',
    meaning:
      'A legal paper for a child or young person who needs a lot of support. It says what they need, and what help they will be given. The council writes it.',
    alsoKnownAs: 'EHCP',
    sources: [planMeaning],
  }),
  entry('glossary-term', {
    term: 'graduated response',
    meaning:
      'Help that grows step by step. If a child needs extra help, the school works with the child and the family. They try support and see what works. It can take a few rounds to get it right.',
    alsoKnownAs: 'graduated approach',
    sources: [staffordshireSupport],
  }),
  entry('glossary-term', {
    term: 'Local Offer',
    meaning:
      'What every council must publish about help for children and young people with SEND in its area. It says what there is and how to get it.',
    sources: [localOfferMeaning],
  }),
  entry('glossary-term', {
    term: 'Ofsted',
    meaning:
      'It inspects schools, nurseries and childminders, and says in public what it finds. It answers to Parliament.',
    alsoKnownAs: 'Office for Standards in Education, Children’s Services and Skills',
    sources: [ofstedAtParliament],
  }),
  entry('glossary-term', {
    term: 'parent carer forum',
    abbreviation: 'PCF',
    meaning:
      'A group of parents and carers of children with SEND. It works with the council, schools, health and care, so that services meet the needs of families.',
    sources: [forumMeaning],
  }),
  entry('glossary-term', {
    term: 'revisit',
    meaning:
      'A second visit by inspectors, some time after the first one. It is not a new inspection. They look at whether enough has got better.',
    alsoKnownAs: 're-visit',
    sources: [revisitNews, revisitGuidance],
  }),
  entry('glossary-term', {
    term: 'special educational needs and disabilities',
    abbreviation: 'SEND',
    meaning:
      'A child may have special needs if learning is much harder for them than for most others of their age. A disability also counts, if it keeps them from using what a school offers.',
    sources: [sendMeaning],
  }),
  entry('glossary-term', {
    term: 'special educational needs and disabilities information, advice and support service',
    abbreviation: 'SENDIASS',
    meaning:
      'A free service that every council should have. It gives families facts, advice and help about SEND. It does not take sides, and what you say stays private.',
    sources: [adviceServiceMeaning, councilPage],
  }),
  entry('glossary-term', {
    term: 'sufficient progress',
    meaning:
      'What inspectors look for on a revisit: has the area done enough about each serious weakness? They say yes or no for each one.',
    sources: [revisitGuidance, revisitNews],
  }),
  entry('glossary-term', {
    term: 'Written Statement of Action',
    abbreviation: 'WSoA',
    meaning:
      'A plan that an area must write when inspectors find serious weaknesses. It says what will be put right.',
    sources: [revisitNews],
  }),
]
