import type { Source } from '@send-review/shared'

/** Where the facts about Staffordshire are from. Each was read as it was kept on `checkedOn`. */

const from = (label: string, url: string, checkedOn = '2026-11-23'): Source => ({
  label,
  url,
  wording: 'restated',
  checkedOn,
})

export const councilPage = from(
  'Local Area Review page, Staffordshire Connects',
  'https://www.staffordshireconnects.info/kb5/staffordshire/directory/advice.page?id=0a1sztVrjmc',
)
export const jointStatement = from(
  'Joint Statement of Action page, Staffordshire County Council, 2019',
  'https://www.staffordshire.gov.uk/education/SpecialEducationalNeeds/Special-Educational-Needs-and-Disabilities-Support-%e2%80%93-Joint-Statement-of-Action.aspx',
)
export const statementPage = from(
  'Written Statement of Action page, Staffordshire County Council, January 2022',
  'https://staffordshire.gov.uk/Education/SpecialEducationalNeeds/Staffordshire-Local-Area-Written-Statement-of-Action-January-2022.aspx',
)
export const planPage = from(
  'Accelerated Progress Plan page, Staffordshire',
  'http://helpyourself.staffordshirecares.info/kb5/staffordshire/directory/advice.page?id=bwkrCSu_8xk',
)
export const scrutiny = from(
  'Scrutiny committee papers on the revisit, Staffordshire County Council, 2022',
  'https://moderngov.staffordshire.gov.uk/mgAi.aspx?ID=107594',
)
export const scrutiny2022 = from(
  'Scrutiny committee minutes, Staffordshire County Council, 10 November 2022',
  'https://moderngov.staffordshire.gov.uk/ieListDocuments.aspx?CId=868&MId=15170',
  '2026-11-24',
)
export const scrutiny2023 = from(
  'Scrutiny committee papers, Staffordshire County Council, 6 July 2023',
  'https://moderngov.staffordshire.gov.uk/ieListDocuments.aspx?CId=868&MId=16676',
)
export const ministersAnswer = from(
  'Written answer by the Department for Education, 8 April 2025',
  'https://parallelparliament.co.uk/question/42658/special-educational-needs-staffordshire',
)
export const forumPage = from(
  'Ofsted results and follow up, Staffordshire Parent Carer Forum',
  'https://staffspcf.co.uk/ofsted-results-and-follow-up/',
)
export const forumSurvey2023 = from(
  'Survey of families, Staffordshire Parent Carer Forum, 2023',
  'https://staffspcf.co.uk/survey-shows-s-e-n-d-families-in-staffordshire-not-feeling-positive-impact-of-local-authority-changes-yet/',
  '2026-11-24',
)
export const strategyPage = from(
  'SEND and Alternative Provision Strategy page, Staffordshire County Council',
  'https://www.staffordshire.gov.uk/schools-and-learning/special-educational-needs-send/send-and-alternative-provision-strategy-2026',
)
export const earlierStrategyPage = from(
  'SEND Strategy page, Staffordshire County Council, 2025',
  'https://www.staffordshire.gov.uk/Education/SpecialEducationalNeeds/Staffordshires-Special-Educational-Needs-and-Disabilities-Strategy.aspx',
  '2026-11-24',
)

/** The same source, quoted word for word. */
export const quoted = (source: Source): Source => ({ ...source, wording: 'verbatim' })

/** The same source, whose wording nobody has held against the inspectors’ letter yet. */
export const unchecked = (source: Source): Source => ({ ...source, wording: 'to_be_checked' })
