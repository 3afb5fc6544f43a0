import { pageOf } from './addresses.ts'

/**
 * Where a reader says that something is wrong with a page: a mail to the council that names the page's address, or the
 * page that says how to reach it while it gives no address for mail. `page` is `null` where there is no such page.
 */
export const toProblemHref = (email: string | null, page: string | null): string => {
  if (email === null) return pageOf.contact
  const subject = encodeURIComponent('Something is wrong with a page')
  const body = encodeURIComponent(
    page === null ? 'The page: ' : `The page: ${page}\n\nWhat is wrong: `,
  )
  return `mailto:${email}?subject=${subject}&body=${body}`
}
