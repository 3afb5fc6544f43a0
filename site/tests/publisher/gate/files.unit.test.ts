import { expect, test } from 'vitest'
import { missingFiles } from '../../../publisher/gate/files.ts'
import { goodPage, siteOf } from './small-site.ts'

const missingIn = (main: string, files: string[] = []) =>
  missingFiles(siteOf({ '/': goodPage('Home', main) }, { files })).map(
    ({ message }) => /the file (.+), which/u.exec(message)?.[1],
  )

test('a file that is not there is told with the page and what to do', () => {
  const site = siteOf({ '/': goodPage('Home', '<img src="/media/0a/a.png" alt="">') })
  expect(missingFiles(site)).toEqual([
    {
      page: '/',
      message:
        'The page / shows or links the file /media/0a/a.png, which the site does not have. Upload the file again in the media library, or remove it from what the page shows.',
    },
  ])
})

test.each([
  ['<a href="/media/0a/a%20b.pdf#page=2">PDF</a>', '/media/0a/a b.pdf'],
  ['<a href="/media/0a/..%2F..%2Fsecrets.json">PDF</a>', '/media/0a/../../secrets.json'],
  ['<a href="/meetings/calendar.ics">Calendar</a>', '/meetings/calendar.ics'],
  ['<script src="/_astro/a.js"></script>', '/_astro/a.js'],
  ['<link rel="alternate" href="/feed.xml">', '/feed.xml'],
  ['<video poster="/media/0a/v.jpg"></video>', '/media/0a/v.jpg'],
  ['<object data="/media/0a/v.pdf"></object>', '/media/0a/v.pdf'],
])('%s needs its file', (main, file) => {
  expect(missingIn(main)).toEqual([file])
})

test('each picture of a srcset is looked for, also one with a comma in its name', () => {
  const main =
    '<picture><source srcset="/media/0a/a,b.avif 1x,/media/0a/c.avif 2x"><img alt="" src="/media/0a/d.jpg" srcset="/media/0a/e.jpg, /media/0a/f.jpg 2x"></picture>'
  expect(missingIn(main, ['/media/0a/c.avif', '/media/0a/e.jpg'])).toEqual([
    '/media/0a/a,b.avif',
    '/media/0a/d.jpg',
    '/media/0a/f.jpg',
  ])
})

test('files that are there, on other sites or in the page itself are in order', () => {
  const main =
    '<a href="/media/0a/a%20b.pdf#page=2">1</a><link rel="stylesheet" href="/_astro/a.css">' +
    '<img alt="" src="https://elsewhere.example/a.png"><img alt="" src="data:image/png;base64,AA==">'
  expect(missingIn(main, ['/media/0a/a b.pdf', '/_astro/a.css'])).toEqual([])
})
