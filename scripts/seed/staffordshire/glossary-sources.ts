import type { Source } from '@send-review/shared'

/** Where the meanings of words are from: official pages first. Each was read as it was kept on 24 November 2026. */

const from = (label: string, url: string): Source => ({
  label,
  url,
  wording: 'restated',
  checkedOn: '2026-11-24',
})

export const ofstedAtParliament = from(
  'The work of Ofsted, UK Parliament',
  'https://committees.parliament.uk/work/8725/the-work-of-the-office-for-standards-in-education-childrens-services-and-skills-ofsted/',
)
export const cqcWhoWeAre = from(
  'Who we are and what we do, Care Quality Commission',
  'https://www.cqc.org.uk/publications/annual-report-and-accounts-202122/who-we-are-and-what-we-do',
)
export const revisitGuidance = from(
  'Guidance for revisits to local areas, Ofsted and the Care Quality Commission',
  'https://gov.uk/government/publications/local-area-send-inspection-guidance-for-inspectors/guidance-for-carrying-out-re-visits-to-local-areas-required-to-produce-a-written-statement-of-action',
)
export const revisitNews = from(
  'Ofsted and the CQC to revisit failing local authorities, IPSEA',
  'https://www.ipsea.org.uk/news/ofsted-and-the-cqc-to-revisit-failing-local-authorities',
)
export const progressPlanAnswer = from(
  'Written answer by the Department for Education, 27 May 2021',
  'https://parallelparliament.co.uk/question/6435/special-educational-needs',
)
export const planMeaning = from(
  'Glossary, Havering SENDIASS',
  'https://www.haveringsendiass.co.uk/pages/information-and-advice/i-am-a-young-person/glossary',
)
export const sendMeaning = from(
  'My child is having difficulties, Essex Local Offer',
  'http://www.essexlocaloffer.org.uk/listing/my-child-is-having-difficulties/',
)
export const coproductionMeaning = from(
  'About co-production, Buckinghamshire Council',
  'https://familyinfo.buckinghamshire.gov.uk/send/get-involved/send-co-production-charter/send-co-production-resources/send-co-production-toolkit/about-co-production',
)
export const adviceServiceMeaning = from(
  'What impartial information, advice and support means, Rotherham SENDIASS',
  'https://rotherhamsendiass.org.uk/support/mean-impartial-information-advice-support',
)
export const localOfferMeaning = from(
  'SEND Local Offer annual report, Warwickshire County Council',
  'https://www.warwickshire.gov.uk/local-offer-annual-reports/2023-24-send-local-offer-annual-report/2',
)
export const forumMeaning = from(
  'What are parent carer forums, Nottinghamshire Parent Carer Forum',
  'https://nottspcf.org/what-are-parent-carer-forums/',
)
export const staffordshireSupport = from(
  'SEND support in Staffordshire, Staffordshire County Council',
  'https://staffordshire.gov.uk/Education/SpecialEducationalNeeds/SEND-support-in-Staffordshire.aspx',
)
export const oxfordshireGlossary = from(
  'Glossary of terms for the SEND Local Offer, Oxfordshire County Council',
  'https://www.oxfordshire.gov.uk/children-and-families/oxfordshire-send-local-offer/send-strategy/glossary-terms',
)
