import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { requireEnv } from '../../require-env'
import { mayDo } from '../../strapi/permissions'
import type { PanelRequest } from '../panel-request'
import { addToPanel, openedEntry, panelRoute } from '../panel-route'
import { entryAnswer } from './entry-answer'
import { entryFacts, siteFacts } from './facts'
import type { EntryAnswer, OrderAnswer, SiteAnswer } from './live-answers'
import type { Outside } from './outside'
import { siteAnswer } from './site-answer'
import { SITE_ACTIONS } from './site-actions'
import { tellLive } from './tell-live'
import { SILENT_PUBLISHER } from './standstill'

type Action = keyof typeof SITE_ACTIONS

interface OrderRequest extends PanelRequest {
  readonly request: { readonly body?: unknown }
}

const forceSchema = z.object({ force: z.string().trim().min(1).max(500) })

const refusals: Readonly<Record<Action, string>> = {
  rebuild: 'You may not have the site built again. Ask somebody who may.',
  rollBack: 'You may not turn the site back or go forward. Ask an administrator.',
  force: 'You may not overrule a refusal. Ask an administrator.',
}

/** Of all refusals of a permission, Strapi passes on the words of this one alone. */
const permit = (state: unknown, action: Action): void => {
  if (!mayDo(state, SITE_ACTIONS[action])) throw new errors.PolicyError(refusals[action])
}

const give = async (
  outside: Outside,
  control: Parameters<Outside['order']>[0],
  body: object = {},
): Promise<OrderAnswer> => {
  const outcome = await outside.order(control, body)
  if (!outcome.isReached) {
    throw new errors.ApplicationError(`Nothing was done: ${SILENT_PUBLISHER}`)
  }
  const { isAccepted, message } = outcome.value
  if (!isAccepted) throw new errors.ApplicationError(message)
  return { message }
}

const askedBy = (state: unknown): string =>
  String(z.object({ user: z.object({ id: z.int() }) }).parse(state).user.id)

/**
 * What our panel asks about what readers see, and what it orders of the publisher, for signed-in people: the
 * browser itself speaks to neither the publisher nor the public site.
 */
export const addLiveRoutes = (strapi: Core.Strapi, outside: Outside): void => {
  const siteUrl = requireEnv('SITE_URL')
  addToPanel(strapi, [
    panelRoute('GET', '/live', async ({ state }: PanelRequest): Promise<SiteAnswer> => {
      const permitted = {
        rebuild: mayDo(state, SITE_ACTIONS.rebuild),
        rollBack: mayDo(state, SITE_ACTIONS.rollBack),
        force: mayDo(state, SITE_ACTIONS.force),
      }
      return siteAnswer(await siteFacts(strapi, outside), permitted, siteUrl)
    }),
    panelRoute(
      'GET',
      '/entries/:type/:documentId/live',
      async (context: PanelRequest): Promise<EntryAnswer> => {
        const entry = openedEntry(context)
        const facts = await entryFacts(strapi, outside, entry, siteUrl)
        const answer = entryAnswer(facts)
        if (answer.standing === 'done') tellLive(strapi, facts)
        return answer
      },
    ),
    panelRoute('POST', '/live/rebuild', async ({ state }: OrderRequest) => {
      permit(state, 'rebuild')
      return give(outside, 'rebuild')
    }),
    panelRoute('POST', '/live/force', async ({ state, request }: OrderRequest) => {
      permit(state, 'force')
      const { success, data } = forceSchema.safeParse(request.body)
      if (!success) {
        throw new errors.ValidationError('Say why, in at most 500 characters. It is kept.')
      }
      strapi.log.warn(`The user ${askedBy(state)} overrules a refusal: ${data.force}`)
      return give(outside, 'rebuild', data)
    }),
    panelRoute('POST', '/live/roll-back', async ({ state }: OrderRequest) => {
      permit(state, 'rollBack')
      return give(outside, 'rollback')
    }),
    panelRoute('POST', '/live/go-forward', async ({ state }: OrderRequest) => {
      permit(state, 'rollBack')
      return give(outside, 'forward')
    }),
  ])
}
