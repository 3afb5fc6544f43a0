import { readFile } from 'node:fs/promises'
import * as z from 'zod'

/** Where a release keeps the headers its pages need: beside its folder, so that they are not served as a file. */
export const headersFileOf = (release: string): string => `${release}.headers.json`

const headersSchema = z.object({ 'Content-Security-Policy': z.string() })

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

/** The security headers of a release: the same for all, but for the policy that names its inlined texts. */
export const readHeaders = async (release: string): Promise<Record<string, string>> => ({
  ...always,
  ...headersSchema.parse(JSON.parse(await readFile(headersFileOf(release), 'utf8'))),
})
