import fc from 'fast-check'
import { expect, test } from 'vitest'
import { brokenLinks } from '../../../publisher/gate/links.ts'
import { entryAt, goodPage, redirectTo, SITE_URL, siteOf } from './small-site.ts'

const messagesFor = (main: string, others: Record<string, string> = {}) =>
  brokenLinks(siteOf({ '/': goodPage('Home', main), ...others })).map(({ message }) => message)

test('a link to a page that was not made is told with both addresses and what to do', () => {
  expect(messagesFor('<a href="/documents/gone/">Letter</a>')).toEqual([
    'The page / links to /documents/gone/, which is not a page of the site. Change or remove the link, or publish what it leads to.',
  ])
})

test.each([
  '<map name="m"><area href="/gone/" alt=""></map>',
  '<form action="/gone/"></form>',
  '<a href="gone/">relative</a>',
  `<a href="${SITE_URL}/gone/?from=here#part">with its host</a>`,
  '<svg><a href="/gone/"></a></svg>',
  '<noscript><a href="/gone/">without JavaScript</a></noscript>',
])('%s is a link too', (main) => {
  expect(messagesFor(main)).toMatchObject([expect.stringContaining('/gone/, which is not a page')])
})

test('a page that sends readers on to one that is not there is told', () => {
  expect(messagesFor('', { '/old/': redirectTo('/gone/') })).toMatchObject([
    expect.stringContaining('The page /old/ links to /gone/'),
  ])
})

test('pages, their parts, redirects, the top and other sites are found; a canonical address is no link', () => {
  const main =
    '<a href="/a%20b/">1</a><a href="/a%20b">2</a><a href="/a%20b/index.html">3</a>' +
    '<a href="/a%20b/?q=1#p%20q">4</a><a href="#here">5</a><a href="#">6</a><a href="#top">7</a>' +
    '<a href="/old/#anything">8</a><a href="#here:~:text=word">9</a><p id="here"></p>' +
    '<a href="https://elsewhere.example/gone/">10</a><a href="mailto:a@b.example">11</a>' +
    '<link rel="canonical" href="/gone/">'
  const other = goodPage('Other', '<p id="p q"></p>')
  expect(messagesFor(main, { '/a b/': other, '/old/': redirectTo('/a%20b/') })).toEqual([])
})

test('a part that is not there is told, on this page and on another', () => {
  const main = '<a href="#gone">1</a><a href="/other/#lost">2</a>'
  expect(messagesFor(main, { '/other/': goodPage('Other') })).toEqual([
    'The page / links to #gone, and this page has no part of that name. Change or remove the link.',
    'The page / links to #lost, and the page /other/ has no part of that name. Change or remove the link.',
  ])
})

test('a link that is on every page is one fault, told of a page that leads to an entry', () => {
  const page = (title: string) => goodPage(title, '<a href="/gone/">Gone</a>')
  const site = siteOf(
    { '/': page('Home'), '/inspections/a/': page('A'), '/inspections/': page('All') },
    { entries: [entryAt('inspection', 'a1', '/inspections/a/', '/')] },
  )
  const faults = brokenLinks(site)
  expect(faults).toMatchObject([{ page: '/inspections/a/' }])
  expect(faults[0]?.message).toContain('The page /inspections/a/ (and 2 more) links to /gone/')
})

test('whatever pages there are, exactly the links that lead to none of them are told', () => {
  const slug = fc.stringMatching(/^[a-z]{1,3}$/u)
  fc.assert(
    fc.property(fc.uniqueArray(slug), fc.uniqueArray(slug), (made, linked) => {
      const main = linked.map((to) => `<a href="/${to}/">x</a>`).join('')
      const others = Object.fromEntries(made.map((name) => [`/${name}/`, goodPage(name)]))
      const told = messagesFor(main, others).map(
        (message) => /links to \/(\w+)\//u.exec(message)?.[1],
      )
      expect(told).toEqual(linked.filter((to) => !made.includes(to)))
    }),
  )
})
