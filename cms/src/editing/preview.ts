import { type PreviewSubject, signPreview } from '@send-review/shared'
import { reviewTypeOf, uidOf } from '../publishing/review-types'
import { requireEnv } from '../require-env'
import { mayRead } from '../strapi/permissions'

const minute = 60 * 1000
const hour = 60 * minute

/** The address at which whoever has it can read one entry until `expires`. */
export const previewAddress = (subject: PreviewSubject, expires: Date): string =>
  `${requireEnv('PREVIEW_URL')}/p/${signPreview(requireEnv('PREVIEW_SECRET'), subject, expires)}`

/** About an hour from now: the same moment for some minutes, so that the panel does not load the page twice. */
const inAnHour = (): Date => new Date(Math.ceil(Date.now() / (5 * minute)) * 5 * minute + hour)

interface Asked {
  readonly documentId?: string
  readonly status?: string
}

/** Whether an entry of this type has a page to look at: a redirect has none. */
export const isSeen = (type: string): boolean => type !== 'redirect'

/**
 * Where the panel's Preview button leads; `undefined`, and so no button, for what has no page and
 * for whoever may not read the type: Strapi itself asks nobody's permission here.
 */
const previewFor = (uid: string, { documentId, status }: Asked): string | undefined => {
  const type = reviewTypeOf(uid)
  if (type === undefined || !isSeen(type) || documentId === undefined) return undefined
  if (!mayRead(strapi.requestContext.get()?.state, uidOf(type))) return undefined
  const subject = {
    type,
    documentId,
    status: status === 'published' ? ('published' as const) : ('draft' as const),
  }
  return previewAddress(subject, inAnHour())
}

/** Strapi's own preview: the frame of the panel shows our pages, and pages of nobody else. */
export const previewSettings = () => ({
  enabled: true,
  config: {
    allowedOrigins: [new URL(requireEnv('PREVIEW_URL')).origin],
    handler: previewFor,
  },
})
