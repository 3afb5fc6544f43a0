import { readFile } from 'node:fs/promises'
import { standInPdf } from './stand-in-pdf.ts'

const standIns: Partial<Record<string, string>> = {
  'inspection-report-2019.pdf': 'Inspection report, 4 February 2019 (stand-in)',
  'overview-december-2021.pdf': 'Written Statement of Action: overview, December 2021 (stand-in)',
  'revisit-report-2022.pdf': 'Report on the revisit of 18 to 20 January 2022 (stand-in)',
}

/** The bytes and type of a file that a seed names: made here, or kept beside the seed. */
export const seedFile = async (area: string, name: string): Promise<File> => {
  const title = standIns[name]
  if (title !== undefined) {
    return new File([Buffer.from(await standInPdf(title))], name, { type: 'application/pdf' })
  }
  const bytes = await readFile(new URL(`${area}/${name}`, import.meta.url))
  return new File([bytes], name, { type: 'image/png' })
}
