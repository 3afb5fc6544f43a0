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

const sameTitles = (pages: readonly (readonly [string, BuiltPage])[]): GateFault[] => {
  const first = new Map<string, string>()
  return pages.flatMap(([page, { title }]) => {
    const other = first.get(title)
    if (other === undefined) first.set(title, page)
    return other === undefined || title === ''
      ? []
      : [
          {
            page,
            message: `The pages ${other} and ${page} have the same title, "${title}". Change one of them, so that readers can tell them apart.`,
          },
        ]
  })
}

/** Pages without what search engines, browsers and screen readers tell them apart and read them out by. */
export const pageHeads = ({ pages }: BuiltSite): GateFault[] => {
  const shown = [...pages].filter(([, { isRedirect }]) => !isRedirect)
  const faults = [...pages].flatMap(([page, read]) =>
    read.isRedirect ? redirectFaults(page, read) : pageFaults(page, read),
  )
  return [...faults, ...sameTitles(shown)]
}
