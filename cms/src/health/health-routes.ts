import { contentTypeNames } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { labelAt } from '../publishing/field-labels'
import { entryOf, type PanelRequest } from '../publishing/panel-request'
import { uidOf } from '../publishing/review-types'
import { mayRead } from '../strapi-services'
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
    // The glossary and the progress updates are asked about, though nothing is told of them.
    const stored = await readStored(strapi)
    const told = stored.filter(({ type }) => mayBeTold.has(type))
    const surroundings = surroundingsIn(stored, await readBrokenLinks(strapi), new Date())
    const groups = healthOf(told, surroundings, (type, path) => labelAt(strapi, uidOf(type), path))
    return { groups }
  }

  const route = <Answer>(path: string, answer: (context: PanelRequest) => Promise<Answer>) => ({
    method: 'GET' as const,
    path,
    info: { type: 'admin' as const },
    handler: async (context: PanelRequest) => {
      context.body = await answer(context)
    },
  })

  strapi.server.routes({
    type: 'admin',
    prefix: '/send-review',
    routes: [
      route('/health', health),
      route('/health/summary', async (context): Promise<HealthSummary> =>
        summaryOf((await health(context)).groups),
      ),
      route(
        '/entries/:type/:documentId/before-publish',
        async (context): Promise<BeforePublishAnswer> => {
          const { type, documentId } = entryOf(context)
          if (!mayRead(context.state, uidOf(type))) {
            throw new errors.PolicyError('You may not open this. Ask somebody who may.')
          }
          return beforePublish(strapi, type, documentId)
        },
      ),
      route('/due', async ({ state }): Promise<DueAnswer> =>
        dueOf(await readStored(strapi, readable(state)), new Date()),
      ),
    ],
  })
}
