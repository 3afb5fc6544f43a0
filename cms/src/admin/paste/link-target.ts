const allowedSchemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])
/** What the rule on links in shared refuses anywhere in an address. */
const hidden = /[\p{Cc}\p{Cf}\s\\]/u

const isAllowed = (address: string): boolean => {
  if (hidden.test(address) || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  const isPage = protocol === 'http:' || protocol === 'https:'
  return allowedSchemes.has(protocol) && (!isPage || hostname !== '')
}

/** Outlook writes addresses anew, with the mail address of whoever got them in it. */
const withoutWrapper = (address: string): string => {
  if (!URL.canParse(address)) return address
  const { hostname, searchParams } = new URL(address)
  const isWrapped = hostname.endsWith('.safelinks.protection.outlook.com')
  return (isWrapped ? searchParams.get('url') : null) ?? address
}

/**
 * Where a copied link may lead, or `undefined`. Addresses without a scheme are not taken: nobody knows which
 * site they were on.
 */
export const linkTarget = (copied: string): string | undefined => {
  const address = withoutWrapper(copied.trim())
  // Spaces in a telephone number or in a mail's subject are made safe, not refused.
  const spelt = /^tel:/iu.test(address)
    ? address.replace(/\s/gu, '')
    : URL.canParse(address)
      ? new URL(address).href
      : address
  return [address, spelt].find(isAllowed)
}
