import { draftOf, publishedOf, entriesPath, signIn } from '../panel-session.ts'
import { startCopy } from '../running-copy.ts'
import * as z from 'zod'
import type { Bench } from './bench.ts'
import { told, within } from './figures.ts'
import { quantile, summary } from './summary.ts'

const withUrl = z.object({ data: z.object({ url: z.url() }) })

/** From the panel's answer to a save until the preview has answered with the new words, one after the other. */
const run = async (count: number) => {
  const { copy, stop } = await startCopy('sqlite')
  try {
    const panel = await signIn(copy.cmsUrl, copy.officer)
    const areas = await publishedOf(panel, 'action-area')
    const saves: number[] = []
    const fresh: number[] = []
    let first = ''
    for (let round = 0; round <= count; round += 1) {
      const area = areas[round % areas.length]
      if (area === undefined) throw new Error('The seed has no action area to save.')
      const { documentId } = area
      const asked = `/content-manager/preview/url/api::action-area.action-area?documentId=${documentId}&status=draft`
      const { url } = withUrl.parse((await panel.request('GET', asked)).body).data
      const draft = await draftOf(panel, 'action-area', documentId)
      const words = `Measured for the ${String(round)}th time.`
      const begun = performance.now()
      const { status, body } = await panel.request(
        'PUT',
        `${entriesPath('action-area')}/${documentId}`,
        { ...draft, summary: words },
      )
      if (status !== 200) throw new Error(`The panel refused to save: ${JSON.stringify(body)}`)
      const saved = performance.now()
      const text = await (await fetch(url)).text()
      if (!text.includes(words)) throw new Error(`The preview does not show "${words}".`)
      const shown = performance.now()
      if (round === 0) {
        first = summary('first preview, with nothing loaded', [shown - saved])
      } else {
        saves.push(saved - begun)
        fresh.push(shown - saved)
      }
    }
    return [
      told('', first),
      told('', summary('save asked → answered', saves)),
      told('', summary('save answered → preview shows it', fresh)),
      within('95 of 100 previews fresh', quantile(fresh, 0.95) / 1000, 2.5),
    ]
  } finally {
    await stop()
  }
}

export const preview: Bench = {
  measures: "From the panel's answer to a save until the preview shows the new words.",
  takes: 'About 3 minutes',
  counts: { saves: 50 },
  run,
}
