import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { factsOf, policyOf } from '../../publisher/page-facts.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the policy allows a stylesheet inlined on every page by one hash, and nothing inline beside it', () => {
  const page = factsOf('<style data-a>p{color:red}</style><p>Text</p>')
  const policy = policyOf([page, page])
  expect(policy).toContain(`style-src 'self' ${hashOf('p{color:red}')};`)
  expect(policy).toContain("default-src 'none'")
  expect(policy).toContain("frame-ancestors 'none'")
  expect(policy).not.toContain('unsafe')
})

test('data in a script element is not allowed to run; an inlined script is, by its hash', () => {
  const page = factsOf(
    '<script type="application/ld+json">{"a":1}</script><script src="/a.js"></script><script type="module">run()</script>',
  )
  expect(page.scripts).toEqual([hashOf('run()')])
})

test('media are found in links, pictures and srcset, by their decoded name', () => {
  const page = factsOf(
    '<a href="/media/0123456789abcdef/a%20b.pdf#p2">x</a>' +
      '<source srcset="/media/1123456789abcdef/320.avif 320w, /media/1123456789abcdef/640.avif 640w">' +
      '<img src="/media/2123456789abcdef/a.jpeg" srcset="/media/2123456789abcdef/a.jpeg,/media/3123456789abcdef/a.jpeg 2x">',
  )
  expect(page.media).toEqual([
    '0123456789abcdef/a b.pdf',
    '1123456789abcdef/320.avif',
    '1123456789abcdef/640.avif',
    '2123456789abcdef/a.jpeg',
    '2123456789abcdef/a.jpeg',
    '3123456789abcdef/a.jpeg',
  ])
})
