import { eventually } from '../eventually.ts'

/** Waits until parents read these words, or this address, on a page of the site; throws after 20 seconds. */
export const untilRead = async (siteUrl: string, path: string, words: string): Promise<void> => {
  await eventually(
    async () => {
      const page = await (await fetch(siteUrl + path)).text()
      return page.includes(words) ? true : undefined
    },
    { seconds: 20, until: `parents read "${words}" at ${path}` },
  )
}
