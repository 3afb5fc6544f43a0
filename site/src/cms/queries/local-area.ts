import { everyEntry, file } from './fragments.ts'

export const localAreaQuery = /* GraphQL */ `
  query {
    localArea {
      ${everyEntry}
      areaName
      councilName
      councilUrl
      partners
      logo { ${file} }
      brandColour
      localOfferName
      localOfferUrl
      contactName
      contactEmail
      contactPhone
      contactAddress
      contactFormUrl
      alternativeFormatEmail
      alternativeFormatDays
      newsletterName
      newsletterUrl
      licence
    }
  }
`
