/** Where in the content an error is, for whoever mends it. */
export interface Place {
  readonly type: string
  readonly documentId: string | null
  readonly field: string | null
}

const BAD_GATEWAY = 502

/**
 * What this room throws: a sentence that says what, where and how, with the cause behind it. With
 * a place, the content is at fault and stays so until it is mended there. Without one, the cms
 * gave no proper answer, which may pass: `status` says so as a web server would.
 */
export class CmsError extends Error {
  override readonly name = 'CmsError'
  readonly type: string | null
  readonly documentId: string | null
  readonly field: string | null
  readonly status: number | null

  constructor(message: string, { place, cause }: { place?: Place; cause?: unknown } = {}) {
    super(message, { cause })
    this.type = place?.type ?? null
    this.documentId = place?.documentId ?? null
    this.field = place?.field ?? null
    this.status = place === undefined ? BAD_GATEWAY : null
  }
}
