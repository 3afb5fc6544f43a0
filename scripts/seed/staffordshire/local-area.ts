import { entry } from '../seed-entry.ts'
import { councilPage } from './sources.ts'

/** What is known from public sources; what is not stays empty for the council to fill in. */
export const localArea = entry('local-area', {
  areaName: 'Staffordshire',
  councilName: 'Staffordshire County Council',
  councilUrl: 'https://www.staffordshire.gov.uk/',
  partners:
    'Staffordshire County Council, local health services and schools. They work with the families of children and young people with SEND.',
  localOfferName: 'Staffordshire Connects',
  localOfferUrl: 'https://www.staffordshireconnects.info/',
  newsletterName: 'Special Educational Needs and Disabilities – Parent Update',
  sources: [councilPage],
})
