import { expect, test } from 'vitest'
import { previewLink, previewSrcset } from '../../../publisher/preview/preview-links.ts'

const place = {
  prefix: '/p/token',
  opened: new Set(['/action-areas/a/', '/']),
  siteUrl: 'https://review.example.gov.uk',
}

test.each([
  ['/action-areas/a/', '/p/token/action-areas/a/', false],
  ['/action-areas/a/#history', '/p/token/action-areas/a/#history', false],
  ['/', '/p/token/', false],
  ['/media/0123456789abcdef/a.pdf', '/p/token/media/0123456789abcdef/a.pdf', true],
  ['/_astro/site.css', '/p/token/_astro/site.css', true],
  ['/action-areas/b/', 'https://review.example.gov.uk/action-areas/b/', true],
  ['/action-areas/b/?a=1#c', 'https://review.example.gov.uk/action-areas/b/?a=1#c', true],
  ['#main', '#main', false],
  ['https://www.gov.uk/', 'https://www.gov.uk/', true],
  ['//example.org/', '//example.org/', true],
  ['mailto:a@example.org', 'mailto:a@example.org', true],
])('%s leads to %s', (address, to, isOutside) => {
  expect(previewLink(address, place)).toEqual({ address: to, isOutside })
})

test('every picture of a srcset comes from the preview', () => {
  expect(previewSrcset('/media/a/320.avif 320w, /media/a/640.avif 640w', place)).toBe(
    '/p/token/media/a/320.avif 320w, /p/token/media/a/640.avif 640w',
  )
})
