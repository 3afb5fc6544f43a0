import type { LocalArea } from '@send-review/shared'

/** How to ask for a document in another format. */
export interface OtherFormat {
  readonly href: string
  readonly words: string
  readonly answered: string | null
}

/** `null` while the area gives no address to ask at. */
export const toOtherFormat = (
  { alternativeFormatEmail, alternativeFormatDays }: LocalArea,
  title: string,
): OtherFormat | null =>
  alternativeFormatEmail === null
    ? null
    : {
        href: `mailto:${alternativeFormatEmail}?subject=${encodeURIComponent(`Another format of: ${title}`)}`,
        words: 'Ask for this in another format',
        answered:
          alternativeFormatDays === null
            ? null
            : `You will have an answer within ${String(alternativeFormatDays)} days.`,
      }
