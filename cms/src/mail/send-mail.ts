import type { Core } from '@strapi/strapi'
import { mailer } from '../strapi/mailer'
import { hasMailServer } from './mail-settings'

export interface Mail {
  readonly to: string
  readonly subject: string
  /** Plain text, whole. */
  readonly text: string
}

/**
 * Sends a mail; without a mail server it is in the log instead. Gives whether it went out, and never
 * throws: what could not be sent is in the log.
 */
export const sendMail = async (strapi: Core.Strapi, mail: Mail): Promise<boolean> => {
  const { to, subject, text } = mail
  if (!hasMailServer()) {
    strapi.log.info(`SMTP_HOST is not set, so this is not mailed to ${to}: ${subject}\n${text}`)
    return true
  }
  try {
    // Of a message without HTML, Strapi’s provider makes one of its text, all on one line.
    await mailer(strapi).send({ to, subject, text, html: '' })
    return true
  } catch (error) {
    strapi.log.error(`A mail to ${to} could not be sent: ${subject}. ${String(error)}`)
    return false
  }
}
