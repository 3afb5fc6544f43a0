import { momentInWords } from '@send-review/shared'
import { escaped } from './escaped.ts'

export type BandFacts = {
  status: 'draft' | 'published'
  /** Whether there is a page below the band. */
  isShown: boolean
  expires: Date
  now: Date
  /** What the entry points at that is not published, by name. */
  missing: readonly string[]
  /** The other pages that show the entry, with their addresses in the preview. A title is markup. */
  otherPages: readonly { title: string; address: string }[]
}

const list = (items: readonly string[]): string =>
  `<ul>${items.map((item) => `<li>${item}</li>`).join('')}</ul>`

/** The markup of the band on top of every page: what it is, who can read it, until when, and what it leaves out. */
export const previewBand = ({
  status,
  isShown,
  expires,
  now,
  missing,
  otherPages,
}: BandFacts): string => {
  const what =
    status === 'draft'
      ? `<strong>Draft: not published.</strong>${isShown ? ' This is the page as it would be.' : ''}`
      : '<strong>Published.</strong> This is the page as readers have it.'
  const until = escaped(momentInWords(expires, now))
  const leftOut =
    missing.length === 0
      ? ''
      : `<p>Left out, because readers cannot see it yet:</p>${list(missing.map(escaped))}`
  const links = otherPages.map(({ title, address }) => `<a href="${escaped(address)}">${title}</a>`)
  const others =
    links.length === 0
      ? ''
      : `<details><summary>Other pages that show it (${String(links.length)})</summary>${list(links)}</details>`
  return `<section class="preview-band" aria-label="About this preview"><p>${what}</p><p>Anyone who has this address can read it, until ${until} (UK time).</p>${leftOut}${others}</section>`
}
