import { expect, test } from 'vitest'
import { toPreviewPage } from '../../../publisher/preview/preview-page.ts'

const place = {
  prefix: '/p/token',
  opened: new Set(['/mine/']),
  siteUrl: 'https://review.example.gov.uk',
}
const page = (body: string) =>
  toPreviewPage(
    `<!doctype html><html lang="en-GB"><head><title>A</title></head><body>${body}</body></html>`,
    place,
    { head: '<meta name="robots" content="noindex">', band: '<p>Draft</p><p>Until noon</p>' },
  )

test('the band is the first of the body, in its order, and the head says noindex', () => {
  const html = page('<main>Words</main>')
  expect(html).toContain('<body><p>Draft</p><p>Until noon</p><main>Words</main>')
  expect(html).toContain('<head><meta name="robots" content="noindex"><title>')
})

test('a link out of the preview opens beside it and tells nobody where it was', () => {
  expect(page('<a href="/other/">Other</a>')).toContain(
    '<a href="https://review.example.gov.uk/other/" target="_blank" rel="noopener noreferrer">',
  )
  expect(page('<a href="/mine/">Mine</a>')).toContain('<a href="/p/token/mine/">')
})

test('the scripts of the site are left out: a preview keeps and sends nothing', () => {
  expect(page('<script type="module" src="/_astro/a.js"></script>')).not.toContain('_astro')
})

test('pictures come from the preview', () => {
  const html = page(
    '<picture><source srcset="/media/a/320.avif 320w"><img src="/media/a/320.jpeg"></picture>',
  )
  expect(html).toContain('srcset="/p/token/media/a/320.avif 320w"')
  expect(html).toContain('src="/p/token/media/a/320.jpeg"')
})

test('words that look like markup stay words', () => {
  const hostile = '&lt;a href="/other/"&gt;&lt;script&gt;alert(1)&lt;/script&gt;'
  expect(page(`<main>${hostile}</main>`)).toContain(hostile)
})
