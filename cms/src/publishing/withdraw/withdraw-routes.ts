import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { mayDo } from '../../strapi/permissions'
import { actorOf } from '../actor'
import { entryOf, type PanelRequest } from '../panel-request'
import { addToPanel, panelRoute } from '../panel-route'
import { entryAtAddress } from './entry-at-address'
import { leftToDo } from './left-to-do'
import { planWithdrawal } from './plan'
import { toProgress } from './progress'
import { publisherSteps } from './publisher-steps'
import { WITHDRAW_ACTION } from './withdraw-action'
import { withdrawNow } from './withdraw-now'
import type { PlanAnswer, ProgressAnswer, WithdrawnAnswer } from './withdrawal-answers'
import { readWithdrawals } from './withdrawal-records'

interface WithdrawRequest extends PanelRequest {
  readonly request: { readonly body?: unknown }
  readonly query?: unknown
}

const orderSchema = z.object({
  reason: z
    .string()
    .trim()
    .max(600, 'The reason is longer than 600 characters. Shorten it.')
    .transform((reason) => (reason === '' ? null : reason)),
  isAddressGone: z.boolean(),
  deletesFiles: z.boolean(),
  withIt: z.array(z.string()),
})
const addressSchema = z.object({ address: z.string().trim().min(1).max(2000) })
const idSchema = z.object({ id: z.coerce.number().int().positive() })

const permit = ({ state }: PanelRequest): void => {
  if (mayDo(state, WITHDRAW_ACTION)) return
  throw new errors.PolicyError(
    'You may not withdraw this. Ask a Communications officer or an administrator now.',
  )
}

/** What somebody sent, or a sentence for them: ours where the rule has one. */
const parsed = <Schema extends z.ZodType>(schema: Schema, value: unknown, otherwise: string) => {
  const { success, data, error } = schema.safeParse(value)
  if (success) return data
  const [issue] = error.issues
  throw new errors.ValidationError(issue?.path[0] === 'reason' ? issue.message : otherwise)
}

const planFor = async (
  strapi: Core.Strapi,
  { type, documentId }: { type: ContentTypeName; documentId: string },
): Promise<PlanAnswer> => ({
  ...(await planWithdrawal(strapi, type, documentId)),
  withdrawPath: `/send-review/entries/${type}/${documentId}/withdraw`,
})

const progressOf = async (
  strapi: Core.Strapi,
  id: number,
  isOrder: boolean,
): Promise<ProgressAnswer> => {
  const steps = await publisherSteps(strapi, { isOrder })
  const withdrawal = (await readWithdrawals(strapi)).find((one) => one.id === id)
  if (withdrawal === undefined) throw new errors.NotFoundError('There is no such withdrawal.')
  return toProgress(
    id,
    withdrawal.isErased,
    steps?.find((one) => one.id === id),
  )
}

/** What our panel asks about withdrawing something at once, and orders, for whoever may. */
export const addWithdrawRoutes = (strapi: Core.Strapi): void => {
  const route = <Answer>(
    method: 'GET' | 'POST',
    path: string,
    answer: (context: WithdrawRequest) => Promise<Answer>,
  ) =>
    panelRoute(method, path, (context: WithdrawRequest) => {
      permit(context)
      return answer(context)
    })

  addToPanel(strapi, [
    route('GET', '/entries/:type/:documentId/withdrawal', async (context) =>
      planFor(strapi, entryOf(context)),
    ),
    route('GET', '/withdrawal-at', async ({ query }) => {
      const { address } = parsed(addressSchema, query, 'Give the address of a page.')
      const entry = await entryAtAddress(strapi, address)
      if (entry !== undefined) return planFor(strapi, entry)
      throw new errors.NotFoundError(
        'No entry has a page at this address, nor had one. Copy it from the browser; or open the entry, and withdraw it there.',
      )
    }),
    route(
      'POST',
      '/entries/:type/:documentId/withdraw',
      async (context): Promise<WithdrawnAnswer> => {
        const entry = entryOf(context)
        const order = parsed(
          orderSchema,
          context.request.body,
          'The order was not understood. Reload the page, and try again.',
        )
        const plan = await planWithdrawal(strapi, entry.type, entry.documentId)
        const withdrawn = await withdrawNow(strapi, {
          ...entry,
          ...order,
          actor: actorOf(context.state),
        })
        const progress = await progressOf(strapi, withdrawn.id, true)
        return { ...progress, leftToDo: leftToDo(plan, withdrawn) }
      },
    ),
    route('GET', '/withdrawals/:id', async ({ params }) =>
      progressOf(strapi, parsed(idSchema, params, 'There is no such withdrawal.').id, false),
    ),
  ])
}
