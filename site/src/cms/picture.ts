import * as z from 'zod'

const copySchema = z.strictObject({ address: z.string(), width: z.int().positive() })

/** A picture as pages show it. Addresses are on the site, widths and heights in pixels. */
export const pictureSchema = z.strictObject({
  /** The address of its widest copy, a JPEG, by which entries know it; and that copy's size. */
  address: z.string(),
  bytes: z.int().positive(),
  width: z.int().positive(),
  height: z.int().positive(),
  /** Its copies by format, the best format first; in each the narrowest first. */
  formats: z.array(z.strictObject({ mime: z.string(), copies: z.array(copySchema) })),
})
export type Picture = z.infer<typeof pictureSchema>
