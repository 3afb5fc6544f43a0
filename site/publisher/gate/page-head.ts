import { type GateFault, siteFault } from './gate-fault.ts'
import type { BuiltPage, BuiltSite } from './read-site.ts'

const untitled = (page: string, { title }: BuiltPage): GateFault[] =>
  title === ''
    ? [{ page, message: `The page ${page} has no title. Give a title to the entry it shows.` }]
    : []

const redirectFaults = (page: string, read: BuiltPage): GateFault[] => [
  ...untitled(page, read),
  ...(read.canonical === ''
    ? [siteFault(page, `The page ${page} sends readers on and does not say to which address.`)]
    : []),
]

const pageFaults = (page: string, read: BuiltPage): GateFault[] => {
  const faults = untitled(page, read)
  if (read.description === '') {
    const message = `The page ${page} has no description, which search engines show. Write the summary of the entry it shows.`
    faults.push({ page, message })
  }
  if (read.mainHeadings !== 1) {
    const what = `The page ${page} has ${read.mainHeadings} main headings (h1) and needs exactly one.`
    faults.push(siteFault(page, what))
  }
  if (read.language === '') {
    faults.push(siteFault(page, `The page ${page} does not say its language.`))
  }
  return faults
}

/** Pages without what search engines, browsers and screen readers need to name them and to read them out. */
export const pageHeads = ({ pages }: BuiltSite): GateFault[] =>
  [...pages].flatMap(([page, read]) =>
    read.isRedirect ? redirectFaults(page, read) : pageFaults(page, read),
  )
