import { type ContentTypeName, describe } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import { readEntry } from './entries'
import { knownAs, nameOf } from './entry-names'
import { linksIn, relationsOf } from './relations'
import { uidOf } from './review-types'

/** A draft that was never published, as an officer knows it. */
export interface Unpublished {
  readonly type: ContentTypeName
  readonly documentId: string
  readonly label: string
  readonly title: string
  /** With both, in a sentence. */
  readonly name: string
}

/**
 * What an entry points at that readers cannot see, directly or further on, in the order in which
 * it can be published: each after what it points at itself. The entry itself is not among them.
 */
export const unpublishedBefore = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  seen: ReadonlySet<string> = new Set([documentId]),
): Promise<Unpublished[]> => {
  const draft = await readEntry(strapi, uidOf(type), documentId, 'draft')
  if (draft === undefined) return []
  const inOrder = new Map<string, Unpublished>()
  for (const { field, target } of relationsOf(strapi, type)) {
    for (const linked of linksIn(draft, field)) {
      if (seen.has(linked) || inOrder.has(linked)) continue
      if ((await readEntry(strapi, uidOf(target), linked, 'published')) !== undefined) continue
      const entry = await readEntry(strapi, uidOf(target), linked, 'draft')
      if (entry === undefined) continue
      const further = await unpublishedBefore(strapi, target, linked, new Set([...seen, linked]))
      for (const one of further) inOrder.set(one.documentId, one)
      inOrder.set(linked, {
        type: target,
        documentId: linked,
        label: describe(target).label,
        title: await knownAs(strapi, target, entry),
        name: await nameOf(strapi, target, entry),
      })
    }
  }
  return [...inOrder.values()]
}

/**
 * Publishes an entry and, before it, everything unpublished that it points at: all of it or, where
 * one is refused, nothing. Gives how many were published. Throws a ValidationError that names the
 * entry that was refused, with what is wrong with it.
 */
export const publishTogether = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
): Promise<number> => {
  const before = await unpublishedBefore(strapi, type, documentId)
  await strapi.db.transaction(async () => {
    for (const one of before) {
      try {
        await strapi.documents(uidOf(one.type)).publish({ documentId: one.documentId })
      } catch (error) {
        if (!(error instanceof errors.ValidationError)) throw error
        throw new errors.ValidationError(
          `Nothing was published, because ${one.name} is not ready: ${error.message}`,
        )
      }
    }
    await strapi.documents(uidOf(type)).publish({ documentId })
  })
  return before.length + 1
}
