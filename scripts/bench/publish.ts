import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import { startCopy } from '../running-copy.ts'
import { draftOf, publishedOf, entriesPath, signIn } from '../panel-session.ts'
import { eventually } from '../eventually.ts'
import type { Bench } from './bench.ts'
import { told, within } from './figures.ts'
import { quantile, summary } from './summary.ts'

const stageNames = ['waiting', 'building', 'checking', 'switching'] as const
const liveSchema = z.looseObject({ msg: z.literal('live') })

/** What the publisher's log says of the last publishes, stage by stage, in milliseconds. */
const stagesOf = async (dataDir: string, count: number) => {
  const log = await readFile(join(dataDir, 'logs', 'publisher.log'), 'utf8')
  const live = log
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .map((line) => liveSchema.safeParse(JSON.parse(line)).data)
    .filter((line) => line !== undefined)
    .slice(-count)
  return stageNames.map((stage) => {
    const figures = live.map((line) => z.number().catch(0).parse(line[stage]) * 1000)
    return told('', summary(`of which ${stage}`, figures))
  })
}

/** From the panel's answer to a publish until a reader gets the new text, one after the other. */
const run = async (count: number) => {
  const { copy, stop } = await startCopy('sqlite')
  try {
    const panel = await signIn(copy.cmsUrl, copy.officer)
    const areas = await publishedOf(panel, 'action-area')
    const answers: number[] = []
    const live: number[] = []
    for (let round = 0; round < count; round += 1) {
      const area = areas[round % areas.length]
      if (area === undefined) throw new Error('The seed has no action area to publish.')
      const draft = await draftOf(panel, 'action-area', area.documentId)
      const words = `Measured for the ${String(round + 1)}th time.`
      const asked = performance.now()
      const { status, body } = await panel.request(
        'POST',
        `${entriesPath('action-area')}/${area.documentId}/actions/publish`,
        { ...draft, summary: words },
      )
      if (status !== 200) throw new Error(`The panel refused to publish: ${JSON.stringify(body)}`)
      const answered = performance.now()
      const address = `${copy.siteUrl}/action-areas/${String(area['slug'])}/`
      await eventually(
        async () => ((await (await fetch(address)).text()).includes(words) ? true : undefined),
        { seconds: 60, until: `${address} shows "${words}"` },
      )
      answers.push(answered - asked)
      live.push(performance.now() - answered)
    }
    return [
      told('', summary('publish asked → answered', answers)),
      told('', summary('publish answered → new text served', live)),
      ...(await stagesOf(copy.dataDir, count)),
      within('half of them live', quantile(live, 0.5) / 1000, 1.5),
      within('95 of 100 live', quantile(live, 0.95) / 1000, 2.5),
    ]
  } finally {
    await stop()
  }
}

export const publish: Bench = {
  measures: "From the panel's answer to a publish until a reader gets the new text.",
  takes: 'About 3 minutes',
  counts: { publishes: 100 },
  run,
}
