import type { Core } from '@strapi/strapi'
import { BELL_HEADER } from '@send-review/shared'
import { requireEnv } from '../require-env'

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
  const store = strapi.get('webhookStore')
  const runner = strapi.get('webhookRunner')
  const bell = {
    name,
    url: requireEnv('BELL_URL'),
    headers: { [BELL_HEADER]: requireEnv('BELL_SECRET') },
    events,
    isEnabled: true,
  }
  const registered: { id: string; name: string }[] = await store.findWebhooks()
  const known = registered.find((webhook) => webhook.name === name)
  const webhook =
    known === undefined
      ? await store.createWebhook(bell)
      : await store.updateWebhook(known.id, { ...bell, id: known.id })
  if (webhook !== null) runner.update(webhook)
}
