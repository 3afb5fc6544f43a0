import { contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { labelAt } from '../publishing/field-labels'
import type { PanelRequest } from '../publishing/panel-request'
import { addToPanel, openedEntry, panelRoute } from '../publishing/panel-route'
import { uidOf } from '../publishing/review-types'
import { mayRead } from '../strapi/permissions'
import { beforePublish } from './before-publish'
import { dueOf } from './due-of'
import type { BeforePublishAnswer, DueAnswer, HealthAnswer, HealthSummary } from './health-answers'
import { healthOf, summaryOf } from './health-of'
import { readBrokenLinks } from './links/kept-checks'
import { readStored } from './stored-content'
import { surroundingsIn } from './surroundings'

/** What our panel asks about content health, for signed-in people: each is told of the types they may read alone. */
export const addHealthRoutes = (strapi: Core.Strapi): void => {
  const readable = (state: unknown) =>
    contentTypeNames.filter((type) => mayRead(state, uidOf(type)))

  const health = async ({ state }: PanelRequest): Promise<HealthAnswer> => {
    const mayBeTold = new Set(readable(state))
    // The glossary, the progress updates and more are asked about, though nothing is told of them.
    const stored = await readStored(strapi)
    const told = stored.filter(({ type }) => mayBeTold.has(type))
    const surroundings = surroundingsIn(stored, await readBrokenLinks(strapi), new Date())
    const groups = healthOf(told, surroundings, (type, path) => labelAt(strapi, uidOf(type), path))
    return { groups }
  }

  addToPanel(strapi, [
    panelRoute('GET', '/health', health),
    panelRoute('GET', '/health/summary', async (context: PanelRequest): Promise<HealthSummary> =>
      summaryOf((await health(context)).groups),
    ),
    panelRoute(
      'GET',
      '/entries/:type/:documentId/before-publish',
      async (context: PanelRequest): Promise<BeforePublishAnswer> => {
        const { type, documentId } = openedEntry(context)
        return beforePublish(strapi, type, documentId)
      },
    ),
    panelRoute('GET', '/due', async ({ state }: PanelRequest): Promise<DueAnswer> =>
      dueOf(await readStored(strapi, readable(state)), new Date()),
    ),
  ])
}
