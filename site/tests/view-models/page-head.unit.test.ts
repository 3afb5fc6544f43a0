import { expect, test } from 'vitest'
import { toPageHead } from '../../src/view-models/page-head.ts'

const page = {
  title: 'Plan',
  description: 'What is in it.',
  url: 'https://review.example.org/documents/plan/',
  crumbs: [{ href: '/', words: 'Review' }],
  things: [],
  language: 'en-GB',
  picture: null,
}

test('no words of a page can end its data block, or open a comment in it', () => {
  const title = 'A </script><script>alert(1)</script> and <!--'
  const { data } = toPageHead({ ...page, title }, 'Site')
  expect(data).not.toContain('<')
  expect(data).toContain(String.raw`A \u003c/script>`)
  expect(JSON.stringify(JSON.parse(data ?? ''))).toContain(title)
})

test('a picture is shared whole, with what it shows, and one that only adorns without words', () => {
  const tagsOf = (alt: string) =>
    toPageHead({ ...page, picture: { src: '/media/1/640.jpeg', alt } }, 'Site').tags.filter(
      ({ property }) => property.startsWith('og:image'),
    )
  const image = { property: 'og:image', content: 'https://review.example.org/media/1/640.jpeg' }
  expect(tagsOf('A bus')).toEqual([image, { property: 'og:image:alt', content: 'A bus' }])
  expect(tagsOf('')).toEqual([image])
})

test('only a page in English says that it is', () => {
  const isSaid = (language: string) =>
    toPageHead({ ...page, language }, 'Site').tags.some(({ property }) => property === 'og:locale')
  expect([isSaid('en-GB'), isSaid('ar')]).toEqual([true, false])
})

test('a page that is nothing and stands under nothing has no data block', () => {
  expect(toPageHead({ ...page, crumbs: [] }, 'Site').data).toBeNull()
})
