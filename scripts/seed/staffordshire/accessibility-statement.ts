import { entry } from '../seed-entry.ts'

/** What is true of this demonstration; a council that takes it up writes its own. */
export const accessibilityStatement = entry('accessibility-statement', {
  scope: 'this demonstration of the SEND local area review of Staffordshire',
  complianceLevel: 'partial',
  issues: [
    {
      problem:
        'You cannot tell us about a problem. This demonstration has no form, e-mail address or phone number. A council that uses this site must add its own.',
      criterion: 'Accessibility regulations 2018, regulation 8: a way to get in touch',
      class: 'non_compliance',
      alternative: null,
      fixBy: null,
    },
    {
      problem:
        'Some links lead to official documents on other websites. Those documents have not been checked for accessibility.',
      criterion: 'WCAG 2.2 AA, not checked',
      class: 'out_of_scope',
      alternative: 'Ask the organisation that published the document for another format.',
      fixBy: null,
    },
  ],
  preparedOn: '2026-11-24',
  testedOn: '2026-11-24',
  testedBy: 'the makers of this demonstration, with axe and by keyboard',
})
