import type { Page } from 'playwright-core'

/** Without JavaScript: what a page does not say or lead to, though its markup has it, and what is for show. */
export const scriptOnly = (page: Page, { path }: { path: string }): Promise<string[]> =>
  page.evaluate((isSearch) => {
    const isShown = (element: Element) => element.checkVisibility({ visibilityProperty: true })
    const inDetails = (element: Element) => element.closest('details:not([open])') !== null
    const hidden = [...document.querySelectorAll('main :is(h2, h3, p, li, dd, td, a)')].filter(
      (element) =>
        !isShown(element) && !inDetails(element) && element.closest('template, [hidden]') === null,
    )
    const dead = [...document.querySelectorAll('button')].filter(
      (button) => isShown(button) && button.closest('form, details') === null,
    )
    const links = document.querySelectorAll('main a[href]').length
    return [
      ...hidden.map(({ outerHTML }) => `hides ${outerHTML.slice(0, 160)}`),
      ...dead.map(({ outerHTML }) => `shows ${outerHTML.slice(0, 160)}, which does nothing`),
      ...(isSearch && links === 0 ? ['offers no site map'] : []),
    ]
  }, path === '/search/')
