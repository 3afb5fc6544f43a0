import * as z from 'zod'
import { setting } from './setting.ts'

/** The kinds of settings there are. `what` is what a setting is; `otherwise` is what holds without it, in words. */

const LAST_PORT = 65_535
const port = (first: number) => z.coerce.number().int().min(first).max(LAST_PORT)
const httpAddress = z.url({ protocol: /^https?$/u })
const addressFits = 'a whole web address, like https://send.example.org'
const yesOrNo = z.enum(['true', 'false'])

const text = z.string().min(1)

export const needed = (what: string) => setting(text.clone(), { what, fits: what })

export const optional = (what: string, otherwise: string) =>
  setting(text.optional(), { what, fits: what, otherwise })

export const preset = (what: string, value: string) =>
  setting(text.default(value), { what, fits: what, otherwise: `\`${value}\`` })

export const address = (what: string) => setting(httpAddress.clone(), { what, fits: addressFits })

export const optionalAddress = (what: string, otherwise: string) =>
  setting(httpAddress.optional(), { what, fits: addressFits, otherwise })

/** How many there are of something, of which there are few. */
export const count = (what: string, most: number) =>
  setting(z.coerce.number().int().min(0).max(most).default(0), {
    what,
    fits: `a whole number between 0 and ${most}`,
    otherwise: '0',
  })

/** A port that is known to others beforehand. */
export const fixedPort = (what: string, value: number) =>
  setting(port(1).default(value), {
    what,
    fits: `a port between 1 and ${LAST_PORT}`,
    otherwise: String(value),
  })

/** A port that may be 0, for any free one. */
export const anyPort = (what: string, value: number) =>
  setting(port(0).default(value), {
    what,
    fits: `a port between 0 and ${LAST_PORT}, where 0 is any free one`,
    otherwise: String(value),
  })

export const flag = (what: string, value: 'true' | 'false' = 'false') =>
  setting(
    yesOrNo.default(value).transform((said) => said === 'true'),
    { what, fits: 'true or false', otherwise: `\`${value}\`` },
  )

export const oneOf = <const Choices extends readonly [string, ...string[]]>(
  what: string,
  choices: Choices,
  value: Choices[number],
) =>
  setting(z.enum(choices).default(value), {
    what,
    fits: choices.join(' or '),
    otherwise: `\`${value}\``,
  })

export const email = (what: string, otherwise: string) =>
  setting(z.email().optional(), { what, fits: 'an e-mail address', otherwise })

/** A secret that is made for this product. It has no default. */
export const secret = (what: string) => setting(text.clone(), { what, fits: what, secret: 'ours' })

/** A secret that is made for this product, where what it opens is wanted. */
export const optionalSecret = (what: string, otherwise: string) =>
  setting(text.optional(), { what, fits: what, otherwise, secret: 'ours' })

/** A secret that somebody else gave, or that a person chose. */
export const foreignSecret = (what: string, otherwise: string) =>
  setting(text.optional(), { what, fits: what, otherwise, secret: 'theirs' })
