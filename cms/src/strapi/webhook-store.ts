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

export const webhooks = (
  strapi: Core.Strapi,
): { store: WebhookStore; runner: { update(webhook: Webhook): void } } => {
  const store: WebhookStore = strapi.get('webhookStore')
  const runner: { update(webhook: Webhook): void } = strapi.get('webhookRunner')
  return { store, runner }
}
