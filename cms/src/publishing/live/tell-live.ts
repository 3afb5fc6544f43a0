import type { Core } from '@strapi/strapi'
import { takeFollowed } from '../../seeing/followed'
import type { EntryFacts } from './entry-answer'

/** Tells the log, once for each publish, that the panel was answered that readers have it, and in which release. */
export const tellLive = (strapi: Core.Strapi, { type, documentId, site }: EntryFacts): void => {
  const request = takeFollowed(type, documentId)
  if (request === undefined || !site.isReached) return
  const { release, contentVersion: version } = site.value
  // The request that asks has a name of its own; this line belongs to the publish.
  strapi.log.info('seen live', { facts: { request, type, documentId, release, version } })
}
