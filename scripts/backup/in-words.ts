import type { Manifest } from './manifest.ts'

const inUk = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const timeInUk = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

/** A moment as "4 February 2019 at 6:30pm", in UK time. */
export const momentInWords = (moment: string): string => {
  const at = new Date(moment)
  return `${inUk.format(at)} at ${timeInUk.format(at).replace(' ', '')}`
}

/** What is in an archive, and in how many seconds since `begun` that was done. */
export const inWords = ({ tables, uploads, database }: Manifest, begun: number): string => {
  const rows = tables.reduce((sum, table) => sum + table.rows, 0)
  const bytes = [...tables, ...uploads].reduce((sum, one) => sum + one.bytes, 0)
  const seconds = (performance.now() - begun) / 1000
  const of = database === 'sqlite' ? 'SQLite' : 'PostgreSQL'
  return `${rows} rows of ${tables.length} tables of ${of}, ${uploads.length} files, ${(bytes / 1e6).toFixed(1)} MB, in ${seconds.toFixed(1)} s`
}
