import type { Core } from '@strapi/strapi'

export interface Webhook {
  readonly id: string
  readonly name: string
}

export interface WebhookStore {
  findWebhooks(): Promise<Webhook[]>
  createWebhook(webhook: object): Promise<Webhook>
  updateWebhook(id: string, webhook: object): Promise<Webhook | null>
}

/** A webhook as it is about to be rung. */
export interface RungWebhook {
  readonly name: string
  readonly headers?: Readonly<Record<string, string>>
}

/** What came of it: the status, or 500 where nobody answered. */
export interface BellAnswer {
  readonly statusCode: number
  readonly message?: string
}

type Run = (webhook: RungWebhook, event: string, info: object) => Promise<BellAnswer>

/** Has all webhooks that are rung pass through what is given. */
export const ringing = (strapi: Core.Strapi) => {
  const runner: { run: Run } = strapi.get('webhookRunner')
  return {
    around: (
      pass: (
        webhook: RungWebhook,
        run: (changed: RungWebhook) => Promise<BellAnswer>,
      ) => Promise<BellAnswer>,
    ): void => {
      const run = runner.run.bind(runner)
      runner.run = (webhook, event, info) => pass(webhook, (changed) => run(changed, event, info))
    },
  }
}

export const webhooks = (
  strapi: Core.Strapi,
): { store: WebhookStore; runner: { update(webhook: Webhook): void } } => {
  const store: WebhookStore = strapi.get('webhookStore')
  const runner: { update(webhook: Webhook): void } = strapi.get('webhookRunner')
  return { store, runner }
}
