import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { mayPublish } from '../strapi/permissions'
import { entryOf, type PanelRequest } from './panel-request'
import { addToPanel, panelRoute } from './panel-route'
import { publishTogether, unpublishedBefore } from './publish-together'
import { uidOf } from './review-types'

const publishPermission = (context: PanelRequest, type: ContentTypeName) => {
  if (mayPublish(context.state, uidOf(type))) return
  throw new errors.PolicyError('You may not publish this. Ask somebody who may.')
}

/** What our side panels ask the cms, for signed-in people alone; the panel's own API has no such questions. */
export const addPanelRoutes = (strapi: Core.Strapi): void => {
  const entry = '/entries/:type/:documentId'
  const unpublished = async (context: PanelRequest) => {
    const { type, documentId } = entryOf(context)
    publishPermission(context, type)
    return { unpublished: await unpublishedBefore(strapi, type, documentId) }
  }
  const together = async (context: PanelRequest) => {
    const { type, documentId } = entryOf(context)
    const others = await unpublishedBefore(strapi, type, documentId)
    for (const one of [{ type }, ...others]) publishPermission(context, one.type)
    return { published: await publishTogether(strapi, type, documentId) }
  }
  addToPanel(strapi, [
    panelRoute('GET', `${entry}/unpublished`, unpublished),
    panelRoute('POST', `${entry}/publish-together`, together),
  ])
}
