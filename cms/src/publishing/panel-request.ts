import { type ContentTypeName, isContentType } from '@send-review/shared'
import { errors } from '@strapi/utils'
import * as z from 'zod'

const entrySchema = z.object({
  type: z.string().refine(isContentType),
  documentId: z.string().min(1),
})

/** A request of our own panel, as far as our routes read it. */
export interface PanelRequest {
  readonly params?: unknown
  readonly state: unknown
  body: unknown
}

/** The entry that the address of a request names. Throws a NotFoundError where it names none. */
export const entryOf = ({
  params,
}: Pick<PanelRequest, 'params'>): { type: ContentTypeName; documentId: string } => {
  const { success, data } = entrySchema.safeParse(params)
  if (success && isContentType(data.type)) return { type: data.type, documentId: data.documentId }
  throw new errors.NotFoundError('There is no such entry.')
}
