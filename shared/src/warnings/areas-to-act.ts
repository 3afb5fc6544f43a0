import * as z from 'zod'
import { approximateDateSchema } from '../content/components.ts'
import { assessors } from '../content/progress-update.ts'
import { latestDay } from '../rules/dates.ts'
import type { Fields } from './warning.ts'

const link = z.object({ documentId: z.string() })
const updateSchema = z.object({
  actionArea: link,
  progressStatus: link,
  assessedOn: approximateDateSchema,
  assessor: z.enum(assessors),
})

/** Inspectors, and those who oversee the area: what the area says of itself does not count here. */
const official: readonly string[] = [
  'ofsted_cqc',
  'dfe_nhse',
] satisfies (typeof assessors)[number][]

/**
 * The areas, by documentId, of which it was said officially, when it was last said, that not enough had got better:
 * with a status whose tone is a caution or negative, as `toneOf` gives it.
 */
export const areasToAct = (
  updates: readonly Fields[],
  toneOf: (statusDocumentId: string) => string | undefined,
): ReadonlySet<string> => {
  const latest = new Map<string, { day: string; status: string }>()
  for (const given of updates) {
    const { success, data } = updateSchema.safeParse(given)
    if (!success || !official.includes(data.assessor)) continue
    const day = latestDay(data.assessedOn)
    const area = data.actionArea.documentId
    if (day >= (latest.get(area)?.day ?? '')) {
      latest.set(area, { day, status: data.progressStatus.documentId })
    }
  }
  const isWanting = (status: string) => ['caution', 'negative'].includes(toneOf(status) ?? '')
  return new Set([...latest].filter(([, { status }]) => isWanting(status)).map(([area]) => area))
}
