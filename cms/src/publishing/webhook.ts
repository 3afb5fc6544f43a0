import type { Core } from '@strapi/strapi'
import { BELL_HEADER } from '@send-review/shared'
import { tellBells } from '../seeing/tell-bells'
import { requireEnv } from '../require-env'
import { webhooks } from '../strapi/webhook-store'

const name = 'Publisher'
const events = [
  'entry.publish',
  'entry.unpublish',
  'entry.delete',
  'media.create',
  'media.update',
  'media.delete',
]

/**
 * Registers the bell: the one webhook that tells the publisher to look at the content version.
 * Its secret stands in its own header, so that no other webhook carries it.
 */
export const registerWebhook = async (strapi: Core.Strapi): Promise<void> => {
  const { store, runner } = webhooks(strapi)
  const bell = {
    name,
    url: requireEnv('BELL_URL'),
    headers: { [BELL_HEADER]: requireEnv('BELL_SECRET') },
    events,
    isEnabled: true,
  }
  const known = (await store.findWebhooks()).find((webhook) => webhook.name === name)
  const webhook =
    known === undefined
      ? await store.createWebhook(bell)
      : await store.updateWebhook(known.id, { ...bell, id: known.id })
  if (webhook !== null) runner.update(webhook)
  tellBells(strapi, name)
}
