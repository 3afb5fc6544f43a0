import { entry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

/** Everything that can be said of an area. The colour of its brand cannot be read on white. */
export const localArea = entry('local-area', {
  areaName: 'Anyshire',
  councilName: 'Anyshire Council',
  councilUrl: 'https://www.anyshire.example/',
  partners:
    'Anyshire Council, Anyshire Integrated Care Board, Anyshire Community Health NHS Trust, the nurseries, schools & colleges of the county, and the families of children and young people with special educational needs and disabilities.',
  logo: { upload: 'logo.png', alternativeText: 'Anyshire Council: a sun over two hills' },
  brandColour: '#ffd24d',
  localOfferName: 'Anyshire Local Offer',
  localOfferUrl: 'https://local-offer.anyshire.example/',
  contactName: 'SEND team',
  contactEmail: 'send@anyshire.example',
  contactPhone: '01632 960123',
  contactAddress: 'SEND team, Anyshire Council, County Hall, Anyton AN1 1AA',
  contactFormUrl: 'https://forms.anyshire.example/send',
  alternativeFormatEmail: 'formats@anyshire.example',
  alternativeFormatDays: 10,
  newsletterName: 'Anyshire families: all together now',
  newsletterUrl: 'https://news.anyshire.example/families',
  licence: 'Invented words and pictures, free for anybody to use',
  ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
  changeNotes: elevenNotes('how to reach us'),
  sources: elevenSources,
})
