import { type ContentTypeName, describe } from '@send-review/shared'
import { uidOf } from './review-types'

/** Where the panel has the form of an entry. */
export const formPath = (type: ContentTypeName, documentId: string): string =>
  describe(type).single
    ? `/content-manager/single-types/${uidOf(type)}`
    : `/content-manager/collection-types/${uidOf(type)}/${documentId}`
