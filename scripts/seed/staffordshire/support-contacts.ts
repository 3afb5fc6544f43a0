import { entry } from '../seed-entry.ts'
import { adviceServiceMeaning, forumMeaning } from './glossary-sources.ts'
import { councilPage, forumPage } from './sources.ts'

/** Where families can get help. What no source gives (a phone, an address) stays empty. */
export const supportContacts = [
  entry('support-contact', {
    name: 'Staffordshire Connects',
    order: 1,
    whatTheyDo:
      'A website about support in Staffordshire. It is for children with special educational needs and disabilities (SEND), and for their families.',
    url: 'https://www.staffordshireconnects.info/',
    sources: [councilPage],
  }),
  entry('support-contact', {
    name: 'SENDIASS - Staffordshire Family Partnership',
    order: 2,
    whatTheyDo:
      'SENDIASS is a free service that gives families information, advice and support about SEND. In Staffordshire it is the Staffordshire Family Partnership. Its web address and phone number have not been found yet.',
    sources: [councilPage, adviceServiceMeaning],
  }),
  entry('support-contact', {
    name: 'Staffordshire Parent Carer Forum',
    order: 3,
    whatTheyDo:
      'A group of parents and carers. It tells the council and the inspectors what families think, and helps to shape services.',
    url: 'https://staffspcf.co.uk/',
    sources: [forumPage, forumMeaning],
  }),
]
