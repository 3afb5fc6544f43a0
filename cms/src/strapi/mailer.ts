import type { Core } from '@strapi/strapi'

interface Mailer {
  send(message: {
    readonly to: string
    readonly subject: string
    readonly text: string
    readonly html: string
  }): Promise<unknown>
}

/** What Strapi sends mail with. */
export const mailer = (strapi: Core.Strapi): Mailer => {
  const service: Mailer = strapi.plugin('email').service('email')
  return service
}
