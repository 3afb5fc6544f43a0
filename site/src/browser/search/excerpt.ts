/** A piece of an excerpt, and whether it is a word that was looked for. */
export interface ExcerptPart {
  readonly text: string
  readonly isMarked: boolean
}

const MARK = /<mark>(?<marked>.*?)<\/mark>/gsu
const written: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
}

const plain = (text: string): string =>
  text.replace(/&(?:lt|gt|quot|#39|amp);/gu, (entity) => written[entity] ?? entity)

/** An excerpt of Pagefind, which is text with marks in it, as parts to be shown as text: no other markup is known. */
export const toExcerptParts = (excerpt: string): ExcerptPart[] => {
  const parts: ExcerptPart[] = []
  let from = 0
  for (const match of excerpt.matchAll(MARK)) {
    parts.push({ text: plain(excerpt.slice(from, match.index)), isMarked: false })
    parts.push({ text: plain(match.groups?.['marked'] ?? ''), isMarked: true })
    from = match.index + match[0].length
  }
  parts.push({ text: plain(excerpt.slice(from)), isMarked: false })
  return parts.filter(({ text }) => text !== '')
}
