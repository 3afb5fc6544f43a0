import { linksIn } from '../content/rich-text.ts'
import { richTextFields } from './link-text.ts'
import type { Refusal } from './refusal.ts'
import { everythingIn, isRecord } from './walk.ts'

const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
// Browsers drop these before they read the scheme, so "java\tscript:" would run.
const hidden = /[\p{Cc}\p{Cf}\s]/u

/** Whether a reader may be sent to this address. `inside` also allows addresses on this site. */
export const isSafeAddress = (address: string, { inside }: { inside: boolean }): boolean => {
  if (hidden.test(address) || address.includes('\\')) return false
  if (inside && (address.startsWith('#') || /^\/(?!\/)/u.test(address))) return true
  if (!URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  if (!allowedSchemes.has(protocol)) return false
  return protocol === 'mailto:' || protocol === 'tel:' || hostname !== ''
}

const message = (address: string) =>
  `leads to "${address.slice(0, 80)}", which is not a safe address. Start it with https://, http://, mailto: or tel:, without spaces.`

/** Only addresses that a browser opens as a page, a mail or a call; nothing that can run. */
export const linkAddress = (entry: object): Refusal[] => {
  const fields = everythingIn(entry)
  const files = new Set(
    fields
      .filter(({ value }) => isRecord(value) && 'mime' in value)
      .map(({ path }) => path.join('.')),
  )
  const inRichText = new Set(richTextFields(entry).map(({ field }) => field))
  const ofFields = fields
    .filter(({ path, key }) => {
      const belongsToAFile = files.has(path.slice(0, -1).join('.'))
      return (
        (key === 'url' || key.endsWith('Url')) && !belongsToAFile && !inRichText.has(path[0] ?? '')
      )
    })
    .flatMap(({ path, value }) =>
      typeof value === 'string' && !isSafeAddress(value, { inside: false })
        ? [{ path, message: message(value) }]
        : [],
    )
  const ofRichText = richTextFields(entry).flatMap(({ field, nodes }) =>
    linksIn(nodes)
      .filter(({ url }) => !isSafeAddress(url, { inside: true }))
      .map(({ url }) => ({ path: [field], message: message(url) })),
  )
  return [...ofFields, ...ofRichText]
}
