import { build, type AstroInlineConfig, type AstroPrerenderer } from 'astro'
import * as z from 'zod'
import { HELD } from '../../src/cms/held-content.ts'

/** A page, or a file that a page is not, and how to make it of the content that there is by then. */
export type Rendered = {
  /** Its address without slashes around it; '' is the home page. */
  path: string
  /** A file has the name that its address ends with; a page is a folder with an index. */
  isFile: boolean
  render: () => Promise<Response>
}

/** The pages of the site, bundled once: asked again, they are those of the content as it is then. */
export type OpenBuild = { pages: () => Promise<Rendered[]> }

/** The module in which Astro looks for the entries of its collections, and what stands in for it. */
const CONTENT = 'astro:data-layer-content'
const HELD_CONTENT = '\0held-content'

/** Has the bundle read the content that this process holds, not a copy of what there was when it was bundled. */
const readHeldContent = {
  name: 'read-held-content',
  resolveId: {
    order: 'pre' as const,
    handler: (id: string) => (id === CONTENT ? HELD_CONTENT : undefined),
  },
  load: (id: string) =>
    id === HELD_CONTENT ? `export default globalThis[${JSON.stringify(HELD)}]` : undefined,
}

/** Astro remembers which pages there are for as long as a build lasts. Its types do not say where. */
const memorySchema = z.object({
  app: z.object({
    routeCache: z.custom<{ clearAll: () => void }>(
      (cache) => z.object({ clearAll: z.instanceof(Function) }).safeParse(cache).success,
    ),
  }),
})

/**
 * Bundles the site with Astro, and then keeps that build open at the point where it would render the pages: they
 * can be rendered over and over, of the content of the moment, at a small part of what a build costs. See decision 0012.
 * @throws what the build throws.
 */
export const openBuild = (config: AstroInlineConfig, site: URL): Promise<OpenBuild> =>
  new Promise((opened, failed) => {
    const keepOpen = (astro: AstroPrerenderer): AstroPrerenderer => ({
      ...astro,
      name: 'keep-open',
      setup: async () => {
        await astro.setup?.()
        opened({ pages: () => pagesOf(astro, site) })
        await new Promise(() => undefined)
      },
    })
    build({
      ...config,
      integrations: [
        {
          name: 'open-build',
          hooks: {
            'astro:config:setup': ({ updateConfig }) => {
              updateConfig({ vite: { plugins: [readHeldContent] } })
            },
            'astro:build:start': ({ setPrerenderer }) => setPrerenderer(keepOpen),
          },
        },
      ],
    }).catch(failed)
  })

const pagesOf = async (astro: AstroPrerenderer, site: URL): Promise<Rendered[]> => {
  memorySchema.parse(astro).app.routeCache.clearAll()
  const found = await astro.getStaticPaths()
  return found.map(({ pathname, route }) => {
    const path = pathname.replace(/^\/|\/$/gu, '')
    const isFile = route.type === 'endpoint'
    const address = new URL(path === '' || isFile ? `/${path}` : `/${path}/`, site)
    return {
      path,
      isFile,
      render: async () => {
        const answer = await astro.render(new Request(address), { routeData: route })
        return answer instanceof Response ? answer : answer.response
      },
    }
  })
}
