import type { PreviewSource } from '@send-review/shared'
import type { BuiltPreview } from './built-preview.ts'
import { escaped } from './escaped.ts'
import { ownPage, ownStyle } from './own-page.ts'
import { previewBand } from './preview-band.ts'
import { toPreviewPage } from './preview-page.ts'

/** What every page of one preview is made with. */
export type PageContext = {
  status: 'draft' | 'published'
  expires: Date
  now: Date
  /** Put before every address the token opens. */
  prefix: string
  siteUrl: string
  /** The one script, which asks for the page again when the panel says so. */
  script: string
}

/** One page of the site, with the draft in it. */
export const builtPage = (
  { pages }: BuiltPreview,
  address: string,
  { missing }: PreviewSource,
  { status, expires, now, prefix, siteUrl, script }: PageContext,
): string | undefined => {
  const page = pages.get(address)
  if (page === undefined) return undefined
  const otherPages = [...pages]
    .filter(([other]) => other !== address)
    .map(([other, { title }]) => ({ title, address: `${prefix}${other}` }))
  return toPreviewPage(
    page.html,
    { prefix, opened: pages, siteUrl },
    {
      head: `<meta name="robots" content="noindex"><style>${ownStyle}</style><script>${script}</script>`,
      band: previewBand({ status, isShown: true, expires, now, missing, otherPages }),
    },
  )
}

/** Says, field by field, why a draft cannot be shown yet. */
export const refusedPage = (
  { name, refusals }: PreviewSource,
  { status, expires, now, script }: PageContext,
): string => {
  const fields = refusals.map(
    ({ label, message }) => `<li><strong>${escaped(label)}</strong> ${escaped(message)}</li>`,
  )
  const body = `<p>This is a draft of ${escaped(name)}. Its page can be shown when this is put right:</p><ul class="fields">${fields.join('')}</ul><p>Then save it, and open the preview again.</p><script>${script}</script>`
  return ownPage(
    'This draft cannot be shown yet',
    body,
    previewBand({ status, isShown: false, expires, now, missing: [], otherPages: [] }),
  )
}

/** Says that an entry is well, and that no page shows it. */
export const unseenPage = ({ name }: PreviewSource): string =>
  ownPage(
    'No page shows this yet',
    `<p>${escaped(name)} does not stand on any page. It will when something that readers see points to it.</p>`,
  )

export const gonePage = (): string =>
  ownPage('This is gone', '<p>It was deleted, or it is no longer published.</p>')

export const elsewherePage = (start: string): string =>
  ownPage(
    'This page is not part of the preview',
    `<p>The address you have opens the pages of one entry only. <a href="${escaped(start)}">Go to its page</a>.</p>`,
  )

/** `reason` is a sentence of what was in the way. */
export const failedPage = (reason: string): string =>
  ownPage(
    'The preview could not be made',
    `<p>${escaped(reason)}</p><p>Load this page again in a moment.</p>`,
  )

/** The same for a token that is wrong, over or absent: it tells nothing apart. */
export const closedPage = (): string =>
  ownPage(
    'There is no preview here',
    '<p>The address is wrong, or its time is over. If you work in the panel, open the preview there again.</p>',
  )
