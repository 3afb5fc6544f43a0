import { declaredIn } from './setting.ts'
import type * as z from 'zod'

/** The variables that were given, without those that are empty. */
export type Given = Readonly<Record<string, string>>

/** What the settings must be together: sentences for the operator. */
export type Rule = (given: Given) => readonly string[]

/** A mail server needs to know whom mail is from, and a user a password. */
export const mailIsWhole: Rule = ({ SMTP_HOST, SMTP_FROM, SMTP_USER, SMTP_PASSWORD }) => [
  ...(SMTP_HOST !== undefined && SMTP_FROM === undefined
    ? [
        'SMTP_FROM is missing. Set it to the address that mail comes from, because SMTP_HOST is set.',
      ]
    : []),
  ...((SMTP_USER === undefined) === (SMTP_PASSWORD === undefined)
    ? []
    : ['SMTP_USER and SMTP_PASSWORD belong together. Set both, or neither.']),
]

/** PostgreSQL has an address, and SQLite, where `needsFile`, a file. */
export const databaseIsNamed =
  (needsFile: boolean): Rule =>
  ({ DATABASE_CLIENT, DATABASE_URL, DATABASE_FILENAME }) => {
    if (DATABASE_CLIENT === 'postgres') {
      return DATABASE_URL === undefined
        ? [
            'DATABASE_CLIENT is postgres, and DATABASE_URL is not set. Set it to the address of the database.',
          ]
        : []
    }
    return needsFile && DATABASE_FILENAME === undefined
      ? ['DATABASE_FILENAME is missing. Set it to the file of the SQLite database.']
      : []
  }

/** What opens one door must not open another, for then who has the one has both. */
export const secretsDiffer =
  (environment: z.ZodObject): Rule =>
  (given) => {
    const known = new Map<string, string>()
    const sentences: string[] = []
    for (const { name, secret } of declaredIn(environment)) {
      const value = given[name]
      if (value === undefined || secret !== 'ours') continue
      for (const one of value.split(',')) {
        const other = known.get(one.trim())
        if (other === undefined) known.set(one.trim(), name)
        else sentences.push(`${name} is the same as ${other}. Make another: openssl rand -hex 32`)
      }
    }
    return sentences
  }
