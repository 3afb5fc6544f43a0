import { createHmac } from 'node:crypto'
import * as z from 'zod'
import { type ContentTypeName, isContentType } from './content/content-types.ts'
import { isSameSecret } from './same-secret.ts'

/** What the cms and the preview say to each other about one entry that may not be published. */

export const previewStatuses = ['draft', 'published'] as const

/** Which entry a preview shows, and whether as it is saved or as readers have it. */
export interface PreviewSubject {
  readonly type: ContentTypeName
  readonly documentId: string
  readonly status: (typeof previewStatuses)[number]
}

const PARTS =
  /^(?<type>[a-z-]+)\.(?<documentId>[\w-]+)\.(?<status>[a-z]+)\.(?<expires>\d{1,12})\.(?<signature>[\w-]{43})$/u
const statusSchema = z.enum(previewStatuses)

const signatureOf = (secret: string, said: string): string =>
  createHmac('sha256', secret).update(said).digest('base64url')

/**
 * The token that opens the preview of one entry until `expires`, in whole seconds: what it opens
 * stands in it, signed with PREVIEW_SECRET (HMAC-SHA256). It holds nothing that a path may not.
 */
export const signPreview = (
  secret: string,
  { type, documentId, status }: PreviewSubject,
  expires: Date,
): string => {
  const said = [type, documentId, status, Math.floor(expires.getTime() / 1000)].join('.')
  return `${said}.${signatureOf(secret, said)}`
}

/** What a token opens, and until when; `undefined` where it is not ours, was changed, or its time is over. */
export const readPreviewToken = (
  secret: string,
  token: string,
  now: Date,
): (PreviewSubject & { readonly expires: Date }) | undefined => {
  const parts = PARTS.exec(token)?.groups
  if (parts === undefined) return undefined
  const { type = '', documentId = '', expires: seconds = '', signature = '' } = parts
  const said = token.slice(0, -signature.length - 1)
  if (!isSameSecret(signature, signatureOf(secret, said))) return undefined
  const status = statusSchema.safeParse(parts['status'])
  const expires = new Date(Number(seconds) * 1000)
  if (!isContentType(type) || !status.success || expires <= now) return undefined
  return { type, documentId, status: status.data, expires }
}

/** Where the cms gives what a preview is made from, below its own address; PREVIEW_TOKEN alone opens it. */
export const previewSourcePath = ({ type, documentId, status }: PreviewSubject): string =>
  `/api/previews/${type}/${encodeURIComponent(documentId)}/${status}`

/**
 * What a preview is made from. `entry` is in the shape GraphQL gives, without what it points at
 * that is not published; `missing` names that. With `refusals` it cannot be shown: each field by
 * the label officers know, and a sentence that goes on from there.
 */
export const previewSourceSchema = z.strictObject({
  contentVersion: z.string(),
  /** The entry as a sentence names it. */
  name: z.string(),
  entry: z.looseObject({ documentId: z.string() }),
  refusals: z.array(z.strictObject({ label: z.string(), message: z.string() })),
  missing: z.array(z.string()),
})
export type PreviewSource = z.infer<typeof previewSourceSchema>
