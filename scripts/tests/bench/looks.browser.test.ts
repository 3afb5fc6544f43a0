import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { cutOff, tooWide } from '../../bench/pages/looks/fit.ts'
import { unseenInForcedColours } from '../../bench/pages/looks/forced-colours.ts'
import { keyboardFaults } from '../../bench/pages/looks/keyboard.ts'
import { layoutShifts } from '../../bench/pages/looks/loading.ts'
import { paperFaults } from '../../bench/pages/looks/paper.ts'
import { scriptOnly } from '../../bench/pages/looks/script-only.ts'
import { brokenByTextSpacing } from '../../bench/pages/looks/text-spacing.ts'
import { test } from '../browser-test.ts'

const ADDRESS = 'http://page.test/'
const sound = `<a href="#main">Skip to main content</a>
  <main id="main"><h1>A title</h1><p>Words.</p></main>`

/** A page at an address of its own, with these rules and this inside its body. */
const open = async (page: Page, rules: string, body: string) => {
  const head = `<!doctype html><html lang="en"><title>A title</title><style>${rules}</style>`
  await page.route(ADDRESS, (route) =>
    route.fulfill({ contentType: 'text/html', body: `${head}<body>${body}</body></html>` }),
  )
  await page.goto(ADDRESS)
}

/** Each look, a page in which it finds a fault, and what it says of it. */
const faulty = [
  {
    name: 'a word too long for the window',
    find: tooWide,
    body: `<p>${'w'.repeat(900)}</p>`,
    says: /too wide, for <p>www/u,
  },
  {
    name: 'words cut off by a box of fixed height',
    find: cutOff,
    rules: '.low { height: 1em; overflow: hidden }',
    body: `<p class="low">${'Many words. '.repeat(300)}</p>`,
    says: /cuts off <p class="low">/u,
  },
  {
    name: 'words that no longer fit when spaced out',
    find: brokenByTextSpacing,
    rules: 'p { width: max-content; height: 1.2em; line-height: 1.2; overflow: hidden; margin: 0 }',
    body: '<p>Words that just fit</p>',
    says: /cuts off <p>Words/u,
  },
  {
    name: 'a page without a skip link',
    find: keyboardFaults,
    body: '<p><a href="/">Home</a></p>',
    says: /begins with <a href="\/">/u,
  },
  {
    name: 'a link that hides its focus',
    find: keyboardFaults,
    rules: '.plain:focus { outline: none }',
    body: `${sound}<p><a class="plain" href="/">Home</a></p>`,
    says: /shows no focus: <a class="plain"/u,
  },
  {
    name: 'a stop out of the order of the page',
    find: keyboardFaults,
    body: `${sound}<p><a href="/one/">One</a> <a href="/two/" tabindex="1">Two</a></p>`,
    says: /goes out of order to/u,
  },
  {
    name: 'a field that keeps the focus',
    find: keyboardFaults,
    body: `${sound}<p><input aria-label="Trap" onkeydown="event.preventDefault()"> <a href="/">Home</a></p>`,
    says: /is a trap: 3 stops, 2 reached/u,
  },
  {
    name: 'a link too small for a finger',
    find: keyboardFaults,
    rules: '.small { display: inline-block; font-size: 8px; line-height: 10px }',
    body: `${sound}<p><a class="small" href="/">Home</a></p>`,
    says: /under 24 px: <a class="small"/u,
  },
  {
    name: 'words that move',
    find: layoutShifts,
    body: `<img alt="" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='9' height='300'/%3E" loading="lazy"><h1>A title</h1>
      <script>requestAnimationFrame(() => requestAnimationFrame(() => document.body.insertAdjacentHTML('afterbegin', '<p style="height:200px">Late</p>')))</script>`,
    says: /moves by 0\.\d+/u,
  },
  {
    name: 'an address that is not printed',
    find: paperFaults,
    body: '<main><h1>A title</h1><p><a href="https://example.org/">Elsewhere</a></p></main>',
    says: /the address of "Elsewhere" is not printed/u,
  },
  {
    name: 'a menu on paper',
    find: paperFaults,
    body: '<h1>A title</h1><nav aria-label="Main">Menu</nav>',
    says: /prints <nav/u,
  },
  {
    name: 'a drawing in the colour of the page',
    find: unseenInForcedColours,
    rules: 'path { fill: none; stroke: none }',
    body: '<svg viewBox="0 0 9 9"><path d="M0 0h9"/></svg>',
    says: /<svg/u,
  },
  {
    name: 'words that only a script would show',
    find: (page: Page) => scriptOnly(page, { path: '/' }),
    rules: '.later { display: none }',
    body: '<main><p class="later">Words</p></main>',
    says: /hides <p class="later">/u,
  },
]

describe('what the bench of the pages looks for', () => {
  test.for(faulty)('finds $name', async ({ find, rules = '', body, says }, { context }) => {
    const page = await context.newPage()
    await open(page, rules, body)
    expect((await find(page)).join('\n')).toMatch(says)
  })

  test('finds nothing wrong with a sound page', async ({ context }) => {
    const page = await context.newPage()
    await open(page, ':focus-visible { outline: 3px solid }', sound)
    const looks = [tooWide, cutOff, brokenByTextSpacing, keyboardFaults, layoutShifts, paperFaults]
    for (const find of [...looks, unseenInForcedColours]) expect(await find(page)).toEqual([])
  })
})
