import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { mayRead } from '../strapi/permissions'
import { entryOf, type PanelRequest } from './panel-request'
import { uidOf } from './review-types'

/** A route of our panel, for signed-in people alone; what `answer` gives is the JSON of its answer. */
export const panelRoute = <Request extends { body: unknown }, Answer>(
  method: 'GET' | 'POST',
  path: string,
  answer: (context: Request) => Promise<Answer> | Answer,
) => ({
  method,
  path,
  info: { type: 'admin' as const },
  handler: async (context: Request) => {
    context.body = await answer(context)
  },
})

/** Adds routes below `/send-review`, where our panel asks. */
export const addToPanel = (strapi: Core.Strapi, routes: readonly Core.Route[]): void => {
  strapi.server.routes({ type: 'admin', prefix: '/send-review', routes: [...routes] })
}

/** The entry that the address of a request names. Throws a PolicyError where whoever asks may not open it. */
export const openedEntry = (
  context: Pick<PanelRequest, 'params' | 'state'>,
): ReturnType<typeof entryOf> => {
  const entry = entryOf(context)
  if (mayRead(context.state, uidOf(entry.type))) return entry
  throw new errors.PolicyError('You may not open this. Ask somebody who may.')
}
