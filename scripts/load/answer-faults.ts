import { createHash } from 'node:crypto'
import type { WholeAnswer } from './keep-alive-client.ts'

const STYLE = /<style\b[^>]*>(?<text>[\s\S]*?)<\/style>/gu
const PICTURE = /\.(?:avif|webp|jpe?g|png|svg|gif)$/u
const GOOD = new Set([200, 301, 302, 303, 307, 308, 410])

/**
 * What is bad about an answer of the site, in a phrase; `undefined` if nothing is. What our pages
 * link is there, moved, or withdrawn; a page is whole, and its own inlined stylesheet is among
 * those that the policy sent with it allows: the policy of another release would leave it bare.
 */
export const faultIn = (
  path: string,
  { status, headers, body }: WholeAnswer,
): string | undefined => {
  if (!GOOD.has(status)) return `answered ${status}`
  if (status !== 200) return undefined
  const type = headers['content-type'] ?? ''
  if (body.length === 0) return 'is empty'
  if (PICTURE.test(path) && !type.startsWith('image/')) return `is a picture sent as "${type}"`
  if (!type.startsWith('text/html')) return undefined
  const html = body.toString()
  if (!html.trimEnd().endsWith('</html>')) return 'is a page without an end'
  const policy = String(headers['content-security-policy'])
  const styles = [...html.matchAll(STYLE)].map(({ groups }) => groups?.['text'] ?? '')
  if (styles.length === 0 && !html.includes('rel="stylesheet"'))
    return 'is a page without stylesheet'
  const isAllowed = (text: string) =>
    policy.includes(createHash('sha256').update(text).digest('base64'))
  return styles.every(isAllowed) ? undefined : 'is a page whose stylesheet its policy forbids'
}
