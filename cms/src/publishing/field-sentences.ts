import type { Refusal } from '@send-review/shared'
import type { Core, UID } from '@strapi/strapi'
import { labelAt } from './field-labels'

/** Refusals as the panel's form shows them: whole sentences that begin with the field's label. */
export const sentencesOf = (
  strapi: Core.Strapi,
  uid: UID.ContentType,
  refusals: readonly Refusal[],
): { path: string[]; message: string; name: string }[] =>
  refusals.map(({ path, message }) => ({
    path: [...path],
    message: `${labelAt(strapi, uid, path)} ${message}`,
    name: 'ValidationError',
  }))
