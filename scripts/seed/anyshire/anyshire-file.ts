import { readFile } from 'node:fs/promises'
import { inventedPdf } from './invented-pdf.ts'

const types: Partial<Record<string, string>> = { csv: 'text/csv', png: 'image/png' }

/** A file that Anyshire's seed names: PDFs are made here, the others are kept beside this. */
export const anyshireFile = async (name: string): Promise<File> => {
  const [base = '', ending = ''] = name.split('.')
  if (ending === 'pdf') {
    const words = base.replaceAll('-', ' ')
    const title = `${words.charAt(0).toUpperCase()}${words.slice(1)}`
    return new File([Buffer.from(await inventedPdf(title))], name, { type: 'application/pdf' })
  }
  const type = types[ending]
  if (type === undefined) throw new Error(`The seed has no way to make the file "${name}".`)
  return new File([await readFile(new URL(name, import.meta.url))], name, { type })
}
