import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'

const guide = fileURLToPath(new URL('../../README.md', import.meta.url))

/** The lines for Caddy that a section of the operator's guide tells to put in. Throws where it has none. */
export const caddyLinesOf = async (section: string): Promise<string> => {
  const [, after = ''] = (await readFile(guide, 'utf8')).split(`\n## ${section}\n`)
  const [own = ''] = after.split('\n## ')
  const [, lines] = /```caddyfile\n([\s\S]*?)```/u.exec(own) ?? []
  if (lines === undefined)
    throw new Error(`The section "${section}" of the guide has no lines for Caddy.`)
  return lines
}
