import type * as z from 'zod'
import type { Variables } from './read-environment.ts'
import { declaredIn } from './setting.ts'

/** What is shorter is found in any text, and guards nothing. */
const SHORTEST = 6

const passwordOf = (address: string): string[] =>
  URL.canParse(address) ? [new URL(address).password] : []

/** Every way in which a text may hold a secret: as it is, and as headers, addresses and JSON write it. */
const formsOf = (secret: string): string[] => [
  secret,
  encodeURIComponent(secret),
  JSON.stringify(secret).slice(1, -1),
  Buffer.from(secret).toString('base64'),
  Buffer.from(secret).toString('base64url'),
]

/** What is secret though no environment holds it: a session, what an API is asked with, and who somebody is. */
const patterns: readonly [RegExp, string][] = [
  [/\beyJ[\w-]{8,}\.[\w-]+\.[\w-]+/gu, '[token]'],
  [/\b(?:Bearer|Basic) [\w.~+/=-]{6,}/giu, '[authorization]'],
  [/\/p\/[\w.~-]{20,}/gu, '/p/[preview]'],
  // A version of a package ends with a number, as in the path of a stack.
  [/[\w.+-]+(?:@|%40)(?:[\w-]+\.)+[a-z]{2,}\b/giu, '[e-mail]'],
]

/**
 * Takes out of a text, such as a line of a log, every secret of this environment in every form, and whatever looks like a
 * token, the address of a preview, or somebody's e-mail address.
 */
export const hidingSecrets = (
  environment: z.ZodObject,
  variables: Variables,
): ((text: string) => string) => {
  const values = declaredIn(environment).flatMap(({ name, secret }) => {
    const value = variables[name]?.trim() ?? ''
    return secret === undefined ? [] : [value, ...value.split(','), ...passwordOf(value)]
  })
  const forms = [...new Set(values.filter(({ length }) => length >= SHORTEST).flatMap(formsOf))]
    // The longest first, for one may be a part of another.
    .sort((one, other) => other.length - one.length)
  return (text) => {
    const withoutOurs = forms.reduce((left, form) => left.replaceAll(form, '[secret]'), text)
    return patterns.reduce((left, [pattern, word]) => left.replace(pattern, word), withoutOurs)
  }
}
