import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { factsOf, policiesOf } from '../../publisher/page-facts.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('the policy allows a stylesheet inlined on every page by one hash, and nothing inline beside it', () => {
  const page = factsOf('<style data-a>p{color:red}</style><p>Text</p>')
  for (const policy of Object.values(policiesOf([page, page]))) {
    expect(policy).toContain(`style-src 'self' ${hashOf('p{color:red}')};`)
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe-inline')
    expect(policy).not.toContain("'unsafe-eval'")
  }
})

test('no script in the text of a page may run, whatever stands there', () => {
  const page = factsOf('<script>run()</script><script type="module">run()</script>')
  for (const policy of Object.values(policiesOf([page]))) {
    expect(policy).not.toContain(hashOf('run()'))
  }
})

test('search alone may run WebAssembly', () => {
  const { everywhere, search } = policiesOf([])
  expect(everywhere).toMatch(/script-src 'self';/u)
  expect(everywhere).not.toMatch(/wasm/u)
  expect(search).toMatch(/script-src 'self' 'wasm-unsafe-eval'; connect-src 'self';/u)
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
