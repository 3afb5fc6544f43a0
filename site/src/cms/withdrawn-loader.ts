import type { Loader } from 'astro/loaders'
import type { BuildPull } from './strapi-loader.ts'

/** Fills the collection of the pages that were withdrawn, by their addresses. */
export const withdrawnLoader = (pullOf: (build: object) => BuildPull): Loader => ({
  name: 'strapi-withdrawn-pages',
  load: async (context) => {
    const { config, store } = context
    const { withdrawn } = await pullOf(config)
    store.clear()
    for (const page of withdrawn) {
      const id = page.address
      store.set({ id, data: await context.parseData({ id, data: { ...page } }) })
    }
  },
})
