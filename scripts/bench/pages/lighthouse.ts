import lighthouse from 'lighthouse'
import * as z from 'zod'
import { openBrowser } from '../../browser.ts'
import { freePort } from '../../running-copy.ts'
import { everyPage } from '../../tests/site/every-page.ts'
import type { Figure } from '../bench.ts'
import { quantile } from '../summary.ts'

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const
const FULL_SCORE = 100

const resultSchema = z.object({
  categories: z.record(
    z.string(),
    z.object({
      score: z.number().nullable(),
      auditRefs: z.array(z.object({ id: z.string(), weight: z.number() })),
    }),
  ),
  audits: z.record(
    z.string(),
    z.object({
      title: z.string(),
      score: z.number().nullable(),
      displayValue: z.string().optional(),
    }),
  ),
})

/** One look of Lighthouse, as at a phone: the score of each category, and what takes points off it. */
const look = async (url: string, port: number) => {
  const answer = await lighthouse(url, {
    port,
    logLevel: 'error',
    onlyCategories: [...categories],
  })
  const { categories: judged, audits } = resultSchema.parse(answer?.lhr)
  return categories.map((category) => {
    const { score, auditRefs } = judged[category] ?? { score: null, auditRefs: [] }
    const between = auditRefs
      .filter(({ id, weight }) => weight > 0 && (audits[id]?.score ?? 1) < 1)
      .map(({ id }) => `${audits[id]?.title ?? id} ${audits[id]?.displayValue ?? ''}`.trim())
    return { category, score: Math.round((score ?? 0) * FULL_SCORE), between }
  })
}

/** The home page, the first area and the documents. */
const lookedAt = async (siteUrl: string): Promise<string[]> => {
  const area = (await everyPage(siteUrl)).find((path) => /^\/action-areas\/./u.test(path))
  return ['/', ...(area === undefined ? [] : [area]), '/documents/']
}

/** The median of each score over so many runs, on three pages; says what stands between it and 100. */
export const lighthouseFigures = async (siteUrl: string, runs: number): Promise<Figure[]> => {
  const port = await freePort()
  const browser = await openBrowser(port)
  try {
    const figures: Figure[] = []
    for (const path of await lookedAt(siteUrl)) {
      const seen: Awaited<ReturnType<typeof look>> = []
      for (let run = 0; run < runs; run += 1) seen.push(...(await look(siteUrl + path, port)))
      for (const category of categories) {
        const ofCategory = seen.filter((one) => one.category === category)
        const score = quantile(
          ofCategory.map((one) => one.score),
          0.5,
        )
        const between = [...new Set(ofCategory.flatMap((one) => one.between))].join('; ')
        figures.push({
          what: `Lighthouse, ${category}, ${path}`,
          accepted: String(FULL_SCORE),
          seen: score === FULL_SCORE ? String(score) : `${score}: ${between}`,
          isMet: score === FULL_SCORE,
        })
      }
    }
    return figures
  } finally {
    await browser.close()
  }
}
