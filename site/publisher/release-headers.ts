import { readFile } from 'node:fs/promises'
import * as z from 'zod'
import type { Policies } from './page-facts.ts'

/** Where a release keeps the headers its pages need: beside its folder, so that they are not served as a file. */
export const headersFileOf = (release: string): string => `${release}.headers.json`

const POLICY = 'Content-Security-Policy'
/** A release from before there was a search has no policy for it. */
const headersSchema = z.object({ [POLICY]: z.string(), search: z.string().optional() })

/** What the headers file of a release says. */
export const headersText = ({ everywhere, search }: Policies): string =>
  JSON.stringify({ [POLICY]: everywhere, search })

/** The pages and files that need the policy of the search. */
export const isSearch = (path: string): boolean => path.startsWith('/search/')

const always = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** Said with what is not a release: nothing may be loaded by it. */
export const bareHeaders: Record<string, string> = {
  ...always,
  'Content-Security-Policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
}

/** The security headers of a release: the same for all, but for the policy, which the search has one of its own. */
export type ReleaseHeaders = Record<'everywhere' | 'search', Record<string, string>>

export const readHeaders = async (release: string): Promise<ReleaseHeaders> => {
  const text = await readFile(headersFileOf(release), 'utf8')
  const { [POLICY]: everywhere, search = everywhere } = headersSchema.parse(JSON.parse(text))
  return {
    everywhere: { ...always, [POLICY]: everywhere },
    search: { ...always, [POLICY]: search },
  }
}

/**
 * The same as Netlify and Cloudflare read them in `_headers`. Where several rules say a header, the last counts for the
 * one, and the other sends both unless the first is taken back, which a line that begins with "!" does.
 */
export const headersLines = ({ everywhere, search }: ReleaseHeaders): string => {
  const lines = Object.entries(everywhere).map(([name, value]) => `  ${name}: ${value}\n`)
  return `/*\n${lines.join('')}/search/*\n  ! ${POLICY}\n  ${POLICY}: ${search[POLICY] ?? ''}\n`
}
