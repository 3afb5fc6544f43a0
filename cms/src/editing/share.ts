import { momentInWords } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import type { PanelRequest } from '../publishing/panel-request'
import { addToPanel, openedEntry, panelRoute } from '../publishing/panel-route'
import { isSeen, previewAddress } from './preview'
import type { ShareAnswer } from './share-answer'

interface ShareRequest extends PanelRequest {
  readonly request: { readonly body?: unknown }
}

const DAY_MS = 24 * 60 * 60 * 1000
const orderSchema = z.object({ days: z.int().min(1).max(31) })

/**
 * `POST /send-review/entries/<type>/<documentId>/share` with `{ days }`: an address at which somebody without an account
 * reads the draft of this one entry, as it is whenever they look, for so many days. It cannot be taken back before.
 */
export const addShareRoutes = (strapi: Core.Strapi): void => {
  const share = (context: ShareRequest): ShareAnswer => {
    const { type, documentId } = openedEntry(context)
    if (!isSeen(type)) throw new errors.ApplicationError('This has no page that could be shown.')
    const { success, data } = orderSchema.safeParse(context.request.body)
    if (!success) throw new errors.ValidationError('Choose for how many days, from 1 to 31.')
    const now = new Date()
    const until = new Date(now.getTime() + data.days * DAY_MS)
    return {
      address: previewAddress({ type, documentId, status: 'draft' }, until),
      until: momentInWords(until, now),
    }
  }
  addToPanel(strapi, [panelRoute('POST', '/entries/:type/:documentId/share', share)])
}
