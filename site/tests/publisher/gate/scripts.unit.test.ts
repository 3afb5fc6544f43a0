import { expect, test } from 'vitest'
import { foreignScripts } from '../../../publisher/gate/scripts.ts'
import { goodPage, siteOf } from './small-site.ts'

const faultsOf = (main: string) => foreignScripts(siteOf({ '/': goodPage('Home', main) }))

test.each([
  '<script type="module" src="/_astro/page-tools.abc123.js"></script>',
  '<script type="application/ld+json">{"@type":"Report"}</script>',
  '<p>The word javascript: and onload=x, as text.</p>',
])('%s is in order', (main) => expect(faultsOf(main)).toEqual([]))

test.each([
  '<script>run()</script>',
  '<script type="module">run()</script>',
  '<script type="module" src="/_astro/a.js">run()</script>',
  '<script src="/_astro/a.js"></script>',
  '<script type="module" src="/media/0123456789abcdef/a.js"></script>',
  '<script type="module" src="https://evil.example/_astro/a.js"></script>',
  '<script type="module" src="//evil.example/_astro/a.js"></script>',
  '<script type="module" src="/_astro/../media/a.js"></script>',
  '<script type="application/json" src="/a.js"></script>',
  '<svg><script>run()</script></svg>',
  '<p onclick="run()">x</p>',
  '<a href="javascript:run()">x</a>',
  '<a href=" java\tscript:run()">x</a>',
  '<iframe src="data:text/html,x"></iframe>',
])('%j is refused, and the page is named', (main) => {
  const faults = faultsOf(main)
  expect(faults).toMatchObject([{ page: '/' }])
  expect(faults[0]?.message).toMatch(/^The page \/ holds a script that is not the site's own/u)
})
