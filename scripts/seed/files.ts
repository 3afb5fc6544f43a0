import { readFile } from 'node:fs/promises'
import { type StandIn, standInPdf } from './stand-in-pdf.ts'
import { standIns } from './staffordshire/stand-ins.ts'

/** What the seeds make rather than keep, by area and file name. */
const made: Partial<Record<string, Readonly<Record<string, StandIn>>>> = {
  staffordshire: standIns,
}

/** The bytes and type of a file that a seed names: made here, or kept beside the seed. */
export const seedFile = async (area: string, name: string): Promise<File> => {
  const standIn = made[area]?.[name]
  if (standIn !== undefined) {
    return new File([Buffer.from(await standInPdf(standIn))], name, { type: 'application/pdf' })
  }
  const bytes = await readFile(new URL(`${area}/${name}`, import.meta.url))
  return new File([bytes], name, { type: 'image/png' })
}
