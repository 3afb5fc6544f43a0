import { expect, test } from 'vitest'
import { readEntry } from '../../src/publishing/entries.ts'
import { loadedStrapi } from '../loaded-strapi.ts'

const { strapi } = await loadedStrapi()
const action = 'api::plan-action.plan-action'
const statuses = strapi.documents('api::progress-status.progress-status')

const status = async (key: string, tone: 'positive' | 'complete', publish: boolean) => {
  const data = { key, label: key, definition: 'What it means.', family: 'local' as const, tone }
  const { documentId } = await statuses.create({ data: { ...data, order: 1 } })
  if (publish) await statuses.publish({ documentId })
  return documentId
}
const published = async (
  uid: 'organisation' | 'inspection' | 'action-area' | 'plan',
  data: object,
) => {
  const type = strapi.documents(`api::${uid}.${uid}`)
  const { documentId } = await type.create({ data })
  await type.publish({ documentId })
  return documentId
}

test('an update of an action keeps its status when that is published anew, and waits for one that is not', async () => {
  const ofsted = await published('organisation', { name: 'Ofsted', kind: 'ofsted' })
  const inspection = await published('inspection', {
    title: 'Visit',
    slug: 'visit',
    framework: 'other',
    kind: 'full',
    stage: 'report_published',
    startsOn: { day: '2022-01-01', precision: 'year' },
    inspectedBy: [ofsted],
    summary: 'They came.',
    outcome: 'not_applicable',
  })
  const area = await published('action-area', {
    title: 'Plans',
    slug: 'plans',
    order: 1,
    kind: 'improvement',
    summary: 'Plans must be better.',
    identifiedIn: inspection,
  })
  const plan = await published('plan', {
    title: 'Plan',
    slug: 'plan',
    kind: 'other',
    stage: 'agreed',
    summary: 'What is done.',
  })
  const onTrack = await status('On track', 'positive', true)
  const done = await status('Done', 'complete', false)
  const data: object = {
    reference: '1',
    title: 'Check every plan',
    plan,
    actionArea: area,
    order: 1,
    lead: 'Head of SEND',
    originalDueOn: '2027-03-31',
    dueOn: '2027-03-31',
    successMeasure: 'Plans are right.',
    progressStatus: onTrack,
    updates: [
      { updatedOn: '2026-01-01', note: 'It has begun.', progressStatus: onTrack },
      { updatedOn: '2026-06-01', note: 'It is finished.', progressStatus: done },
    ],
  }
  const { documentId } = await strapi.documents(action).create({ data })
  const publish = () => strapi.documents(action).publish({ documentId })
  await expect(publish()).rejects.toMatchObject({
    details: {
      errors: [
        {
          path: ['updates', 'progressStatus'],
          message: expect.stringContaining('points to the progress status "Done", which is not'),
        },
      ],
    },
  })

  await statuses.publish({ documentId: done })
  await publish()
  const shown = async () => (await readEntry(strapi, action, documentId, 'published'))?.updates
  const both = [
    { progressStatus: { documentId: onTrack } },
    { progressStatus: { documentId: done } },
  ]
  expect(await shown()).toMatchObject(both)
  const change: Record<string, unknown> = { definition: 'It is finished.' }
  await statuses.update({ documentId: done, data: change })
  await statuses.publish({ documentId: done })
  expect(await shown()).toMatchObject(both)
})
