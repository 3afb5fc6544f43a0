import type { Loader } from 'astro/loaders'
import type { BuildPull } from './strapi-loader.ts'

/** Fills the collection of the pictures that entries show, by their addresses. */
export const pictureLoader = (pullOf: (build: object) => BuildPull): Loader => ({
  name: 'strapi-pictures',
  load: async (context) => {
    const { config, store } = context
    const { pictures } = await pullOf(config)
    store.clear()
    for (const data of pictures) {
      const id = data.address
      store.set({ id, data: await context.parseData({ id, data }) })
    }
  },
})
