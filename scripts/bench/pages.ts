import { areaNames } from '@send-review/shared'
import { openBrowser } from '../browser.ts'
import { startCopy } from '../running-copy.ts'
import { everyPage } from '../tests/site/every-page.ts'
import type { Bench, Figure } from './bench.ts'
import { none } from './figures.ts'
import { brokenLinks } from './pages/broken-links.ts'
import { lighthouseFigures } from './pages/lighthouse.ts'
import { markupFigures } from './pages/markup.ts'
import { readPages } from './pages/read-pages.ts'
import { walkPages } from './pages/walk-pages.ts'
import { weightFigures } from './pages/weight.ts'

const figuresOf = async (siteUrl: string): Promise<Figure[]> => {
  const pages = await readPages(siteUrl, [...(await everyPage(siteUrl)), '/404.html'])
  const browser = await openBrowser()
  try {
    const { found, seen } = await walkPages(browser, siteUrl, pages)
    return [
      ...weightFigures(pages, seen),
      ...found.map(({ what, sentences }) => none(what, sentences)),
      none('broken links and anchors', await brokenLinks(siteUrl, seen)),
      ...(await markupFigures(pages)),
    ]
  } finally {
    await browser.close()
  }
}

/** What one council's pages are found to be, in a copy of its own. */
const ofCouncil = async (area: string): Promise<Figure[]> => {
  const { copy, stop } = await startCopy('sqlite', undefined, undefined, { AREA: area })
  try {
    const figures = await figuresOf(copy.siteUrl)
    return figures.map((figure) => ({ ...figure, what: `${area}: ${figure.what}` }))
  } finally {
    await stop()
  }
}

/** Lighthouse looks at a site as a council has it: a demonstration keeps search engines away, which costs points. */
const asLighthouse = async (runs: number): Promise<Figure[]> => {
  const { copy, stop } = await startCopy('sqlite', undefined, undefined, { DEMO: 'false' })
  try {
    return await lighthouseFigures(copy.siteUrl, runs)
  } finally {
    await stop()
  }
}

/** Every page of both councils of the seeds against every budget, one council after the other. */
const run = async (runs: number) => {
  const figures: Figure[] = []
  for (const area of areaNames) figures.push(...(await ofCouncil(area)))
  return [...figures, ...(await asLighthouse(runs))]
}

export const pages: Bench = {
  measures:
    'Every page of both councils: weight, scripts, axe, markup, keyboard, links, paper, Lighthouse.',
  takes: 'About 25 minutes',
  counts: { 'runs of Lighthouse for each page': 5 },
  run,
}
