import { expect, test } from 'vitest'
import { linksIn } from '../../load/links-in.ts'

const base = new URL('http://127.0.0.1:8080/news/')

test('links, files and pictures of every width are followed, and other sites are not', () => {
  const page = `<link rel="icon" href="/icon.svg"><a href="/about/#who">About</a>
    <a href="one/">One</a><a href="https://example.org/">Elsewhere</a><a href="#top">Up</a>
    <a href="mailto:send@example.org">Write</a><a href="/find/?q=a&amp;page=2">Find</a>
    <img src="/media/1/800.jpeg" srcset="/media/1/400.avif 400w, /media/1/800.avif 800w">`
  expect([...linksIn(page, base)].toSorted()).toEqual([
    '/about/',
    '/find/?q=a&page=2',
    '/icon.svg',
    '/media/1/400.avif',
    '/media/1/800.avif',
    '/media/1/800.jpeg',
    '/news/',
    '/news/one/',
  ])
})

test('a site map is followed by the name the site calls itself', () => {
  const map = '<urlset><url><loc>http://localhost:8080/glossary/</loc></url></urlset>'
  expect([...linksIn(map, base)]).toEqual(['/glossary/'])
})
