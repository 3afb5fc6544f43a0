import { brotliCompressSync } from 'node:zlib'
import type { Figure } from '../bench.ts'
import { none, told } from '../figures.ts'
import type { SitePage } from './read-pages.ts'
import type { SeenPage } from './seen-page.ts'

/** What fits into the first round trip of a new connection, with what goes around it. */
const ROUND_TRIP_BYTES = 14_600
/** The same, with room for what these pages will have more of. */
const TIGHT_BYTES = 13_000
const SCRIPT_BYTES = 4096

const isTight = (path: string) => path === '/' || /^\/(?:action-areas|inspections)\/./u.test(path)
const mostFor = (path: string) => (isTight(path) ? TIGHT_BYTES : ROUND_TRIP_BYTES)
const compressed = (text: string) => brotliCompressSync(text).length

/** Bytes over the wire of each page, and of the scripts that it asks for, against what they may be. */
export const weightFigures = (
  pages: readonly SitePage[],
  seen: ReadonlyMap<string, SeenPage>,
): Figure[] => {
  const weights = pages.map(({ path, html }) => ({ path, bytes: compressed(html) }))
  const tooHeavy = weights.filter(({ path, bytes }) => bytes > mostFor(path))
  const longestOf = (path: string) => compressed(seen.get(path)?.longestField ?? '')
  const exempt = tooHeavy.filter(({ path }) => longestOf(path) > mostFor(path))
  const heaviest = weights.toSorted((one, other) => other.bytes - one.bytes).slice(0, 5)
  const scripts = [...seen].map(([path, { scripts }]) => ({
    path,
    bytes: scripts.reduce((sum, script) => sum + compressed(script), 0),
  }))
  const shown = ({ path, bytes }: { path: string; bytes: number }) => `${path} ${bytes}`
  return [
    told('pages', String(pages.length)),
    told('heaviest, in bytes of brotli', heaviest.map(shown).join(', ')),
    told('heavier, for one field alone is', exempt.map(shown).join(', ') || 'none'),
    none(
      `over ${TIGHT_BYTES} (home, areas, inspections) or ${ROUND_TRIP_BYTES} bytes`,
      tooHeavy.filter((page) => !exempt.includes(page)).map(shown),
    ),
    told('most bytes of script on a page', String(Math.max(...scripts.map(({ bytes }) => bytes)))),
    none(
      `over ${SCRIPT_BYTES} bytes of script, but for search`,
      scripts
        .filter(({ path, bytes }) => bytes > SCRIPT_BYTES && !path.startsWith('/search/'))
        .map(shown),
    ),
  ]
}
