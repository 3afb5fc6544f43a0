import * as z from 'zod'
import { everyEntry } from './components.ts'
import { address, yesOrNo } from './fields.ts'

/** An old address of this site, and where it leads now. */
export const redirectSchema = z.strictObject({
  ...everyEntry,
  from: address,
  to: address,
  permanent: yesOrNo.nullable(),
})
export type Redirect = z.infer<typeof redirectSchema>
