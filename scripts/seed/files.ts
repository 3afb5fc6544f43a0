import { readFile } from 'node:fs/promises'
import { inventedFiles } from './anyshire/invented-files.ts'
import type { AreaName } from '@send-review/shared'
import { type StandIn, standInPdf } from './stand-in-pdf.ts'
import { standIns } from './staffordshire/stand-ins.ts'

/** What the seeds make rather than keep, by area and file name. */
const made: Record<AreaName, Partial<Record<string, StandIn>>> = {
  staffordshire: standIns,
  anyshire: inventedFiles,
}

/** The bytes and type of a file that a seed names: made here, or kept beside the seed. */
export const seedFile = async (area: AreaName, name: string): Promise<File> => {
  const standIn = made[area][name]
  if (standIn !== undefined) {
    return new File([Buffer.from(await standInPdf(standIn))], name, { type: 'application/pdf' })
  }
  const bytes = await readFile(new URL(`${area}/${name}`, import.meta.url))
  return new File([bytes], name, { type: name.endsWith('.csv') ? 'text/csv' : 'image/png' })
}
