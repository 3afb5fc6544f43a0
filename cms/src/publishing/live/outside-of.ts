import type { Core } from '@strapi/strapi'
import { requireEnv } from '../../require-env'
import { createOutside, type Outside } from './outside'

/** The publisher and the public site of this cms, as its environment names them. */
export const outsideOf = (strapi: Core.Strapi): Outside => {
  const internal = process.env.SITE_INTERNAL_URL?.trim() ?? ''
  return createOutside({
    publisherUrl: requireEnv('PUBLISHER_URL'),
    publisherSecret: requireEnv('PUBLISHER_SECRET'),
    siteUrl: internal === '' ? requireEnv('SITE_URL') : internal,
    warn: (sentence) => strapi.log.warn(sentence),
  })
}
