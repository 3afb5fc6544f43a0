import type { Browser } from 'playwright-core'
import { looks, modes, type Mode } from './looks.ts'
import type { SitePage } from './read-pages.ts'
import { type SeenPage, seePage } from './seen-page.ts'

/** What one kind of look found, over all pages. */
export interface Found {
  readonly what: string
  readonly sentences: string[]
}

const nameOf = ({ colorScheme, width }: Mode) => `${colorScheme} ${width} px`

/** Opens every page in every mode in one browser, light and dark beside each other, and looks for all there is to. */
export const walkPages = async (
  browser: Browser,
  siteUrl: string,
  pages: readonly SitePage[],
): Promise<{ found: Found[]; seen: Map<string, SeenPage> }> => {
  const found = looks.map(({ what }): Found => ({ what, sentences: [] }))
  const seen = new Map<string, SeenPage>()
  const walk = async (mode: Mode) => {
    const { colorScheme, width, height, hasScripts } = mode
    const context = await browser.newContext({
      colorScheme,
      viewport: { width, height },
      javaScriptEnabled: hasScripts,
    })
    const page = await context.newPage()
    const heard: string[] = []
    page.on('pageerror', ({ message }) => heard.push(message))
    page.on('console', (line) => {
      if (line.type() === 'error' && !line.text().includes('404')) heard.push(line.text())
    })
    for (const { path } of pages) {
      heard.length = 0
      await page.goto(siteUrl + path)
      if (hasScripts && !seen.has(path)) seen.set(path, await seePage(page))
      for (const [place, look] of looks.entries()) {
        if (!look.isFor(mode)) continue
        const sentences = await look.find(page, { path, heard })
        const told = sentences.map((sentence) => `${path} (${nameOf(mode)}) ${sentence}`)
        found[place]?.sentences.push(...told)
      }
    }
    await context.close()
  }
  const walkAll = async (colorScheme: Mode['colorScheme']) => {
    for (const mode of modes.filter((one) => one.colorScheme === colorScheme)) await walk(mode)
  }
  await Promise.all([walkAll('light'), walkAll('dark')])
  return { found, seen }
}
