import { entry } from '../seed-entry.ts'
import { elevenNotes, elevenSources } from './notes.ts'

export const supportContacts = [
  entry('support-contact', {
    name: 'Anyshire Family Advice',
    order: 1,
    whatTheyDo:
      'Free advice for families, apart from the council. They help you to understand letters, come with you to meetings, and explain how to appeal. The law calls such a service SENDIASS.',
    url: 'https://advice.anyshire.example/',
    phone: '01632 960145',
    email: 'help@advice.anyshire.example',
    openingHours: 'Monday to Friday, 9:30am to 3pm. On Wednesdays until 7pm.',
    independent: true,
    ownership: { nextReviewOn: null, reviewedOn: '2026-09-07' },
    changeNotes: elevenNotes('how to reach the family advice service'),
    sources: elevenSources,
  }),
  entry('support-contact', {
    name: 'SEND team of the council',
    order: 2,
    whatTheyDo: 'They write education, health and care plans and look at them every year.',
    url: 'https://www.anyshire.example/send',
    phone: '01632 960123',
    email: 'send@anyshire.example',
    independent: false,
  }),
  entry('support-contact', {
    name: 'Helpline while you wait for therapy',
    order: 3,
    whatTheyDo: 'A therapist tells you what you can do at home until the first meeting.',
    phone: '+44 (0)1632 960167',
    openingHours: 'Tuesday and Thursday, 1pm to 4pm',
  }),
  entry('support-contact', {
    name: 'Parents who have been there',
    order: 4,
    whatTheyDo: 'Ask any school in Anyshire for a parent who listens.',
  }),
]
