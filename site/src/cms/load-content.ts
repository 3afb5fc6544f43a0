import { contentTypeNames, describe } from '@send-review/shared'
import type { CmsAccess } from './client.ts'
import type { HeldContent, HeldEntry } from './held-content.ts'
import { pictureSchema } from './picture.ts'
import { startPull } from './strapi-loader.ts'

const byId = (entries: readonly HeldEntry[]) => new Map(entries.map((entry) => [entry.id, entry]))

/**
 * Puts what is published now in the place of what `held` had: all of it, or, where the pull
 * throws, nothing. The collections are those of the register, content.config.ts.
 */
export const loadContent = async (
  held: HeldContent,
  access: CmsAccess,
  mediaDir: string,
): Promise<void> => {
  const { entriesOf, pictures } = await startPull(access, mediaDir)
  const loaded = contentTypeNames.map((type) => {
    const { schema } = describe(type)
    const entries = entriesOf(type).map(({ documentId: id, digest, data }) => ({
      id,
      digest,
      data: schema.parse(data),
    }))
    return [type, byId(entries)] as const
  })
  const drawn = pictures.map((data) => ({ id: data.address, data: pictureSchema.parse(data) }))
  for (const [type, entries] of loaded) held.set(type, entries)
  held.set('picture', byId(drawn))
}
