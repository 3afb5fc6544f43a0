import { cmsEnvironment, readEnvironment } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { requireEnv } from '../../require-env'
import { createOutside, type Outside } from './outside'

const internal = cmsEnvironment.pick({ SITE_INTERNAL_URL: true })

/** The publisher and the public site of this cms, as its environment names them. */
export const outsideOf = (strapi: Core.Strapi): Outside => {
  const { SITE_INTERNAL_URL } = readEnvironment(internal, process.env)
  return createOutside({
    publisherUrl: requireEnv('PUBLISHER_URL'),
    publisherSecret: requireEnv('PUBLISHER_SECRET'),
    siteUrl: SITE_INTERNAL_URL ?? requireEnv('SITE_URL'),
    warn: (sentence) => strapi.log.warn(sentence),
  })
}
