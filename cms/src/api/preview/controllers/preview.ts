import { contentTypeNames, isSameSecret, previewStatuses } from '@send-review/shared'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { readPreviewSource } from '../../../publishing/preview-source'
import { requireEnv } from '../../../require-env'

const subjectSchema = z.object({
  type: z.enum(contentTypeNames),
  documentId: z.string().min(1),
  status: z.enum(previewStatuses),
})

interface PreviewRequest {
  readonly params: unknown
  readonly request: { readonly headers: { readonly authorization?: string } }
}

export default {
  /** `GET /api/previews/<type>/<documentId>/<status>`, with PREVIEW_TOKEN: as `previewSourceSchema` has it. */
  async find({ params, request }: PreviewRequest) {
    const given = request.headers.authorization ?? ''
    if (!isSameSecret(given, `Bearer ${requireEnv('PREVIEW_TOKEN')}`)) {
      throw new errors.UnauthorizedError('The token of the preview is missing or wrong.')
    }
    const subject = subjectSchema.safeParse(params)
    const source = subject.success ? await readPreviewSource(strapi, subject.data) : undefined
    if (source === undefined) throw new errors.NotFoundError('There is no such entry.')
    return source
  },
}
