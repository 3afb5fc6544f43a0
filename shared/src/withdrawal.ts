import * as z from 'zod'

/** What the cms tells of pages that were taken away, and of what has to be gone from everywhere at once. */

/** The address of an entry's own page: small letters, digits and hyphens, so that it names a folder of the site and no other. */
const pageAddress = z.string().regex(/^\/(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/u)

export const withdrawnPageSchema = z.strictObject({
  address: pageAddress,
  /** When it was taken away, ISO 8601 in UTC. */
  at: z.iso.datetime(),
  /** What readers are told of why. */
  reason: z.string().nullable(),
})
export type WithdrawnPage = z.infer<typeof withdrawnPageSchema>

/** Where the cms answers which pages were withdrawn, below its own address. */
export const WITHDRAWN_PAGES_PATH = '/api/withdrawn-pages'

/**
 * `GET /api/withdrawn-pages`: each address whose entry was unpublished or deleted, once, with the last
 * time that was done. One may be in use again: whoever builds the site knows what it has. Nothing
 * that was erased is among them unless its address may still be told.
 */
export const withdrawnPagesSchema = z.array(withdrawnPageSchema)

/** Where the cms answers what was withdrawn with erasure, below its own address. */
export const WITHDRAWALS_PATH = '/api/withdrawals'

/**
 * `GET /api/withdrawals`: every "Withdraw now", oldest first. A release of content before
 * `contentVersion` must not be served as it is, and not be kept once it is not live.
 */
export const withdrawalsSchema = z.array(
  z.strictObject({
    id: z.int().positive(),
    at: z.iso.datetime(),
    contentVersion: z.string(),
    documentIds: z.array(z.string()),
    /** Every address that these entries ever had. None where that is to be forgotten, and is done. */
    addresses: z.array(pageAddress),
    /** The address itself gives away what must go: nothing answers there any more. */
    isAddressGone: z.boolean(),
    reason: z.string().nullable(),
    /** The SHA-256 of each uploaded file that only these entries used. */
    files: z.array(z.string().regex(/^[0-9a-f]{64}$/u)),
    /** The publisher has said that it is gone from everything public and from its caches. */
    isErased: z.boolean(),
  }),
)
export type Withdrawal = z.infer<typeof withdrawalsSchema>[number]

/** How far the publisher is with one withdrawal. Each step is `false` until it is done. */
export const withdrawalStepsSchema = z.strictObject({
  id: z.int().positive(),
  /** The page and its files are gone from what readers get. */
  isTakenDown: z.boolean(),
  /** What is live was built afterwards, so no list or other page shows it. */
  isReplaced: z.boolean(),
  /** No kept release and no cache has it. */
  isErased: z.boolean(),
})
export type WithdrawalSteps = z.infer<typeof withdrawalStepsSchema>

/** What `POST /withdraw` and `GET /withdrawals` of the publisher answer. */
export const withdrawalReportSchema = z.object({ withdrawals: z.array(withdrawalStepsSchema) })

const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'Europe/London' })

/** What stands on the page of something withdrawn: its heading, with the day in London, and why. */
export const withdrawnWords = ({
  at,
  reason,
}: Pick<WithdrawnPage, 'at' | 'reason'>): { heading: string; why: string } => ({
  heading: `This page was withdrawn on ${day.format(new Date(at))}`,
  why: reason ?? 'The council has taken it off this site.',
})
