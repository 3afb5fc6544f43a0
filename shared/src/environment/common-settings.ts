import { address, count, flag, secret } from './kinds.ts'

/** What more than one process reads; both sides of a secret have to have the same. */

export const siteUrl = address('the public address of the site')
export const cmsFromInside = address('the address at which this process reaches the cms')
export const previewUrl = address('the address at which a browser reaches the preview of a draft')
export const proxiesInFront = count(
  'how many proxies of yours, or of a service, a request to the panel passes before the web server',
  9,
)
export const demo = flag('whether every page says that its content is a demonstration')

export const siteToken = secret('the token that the site reads the cms with')
export const bellSecret = secret('the secret that the cms rings the publisher with')
export const publisherSecret = secret('the secret that the publisher is asked and ordered with')
export const previewSecret = secret('the secret that addresses of previews are signed with')
export const previewToken = secret('the secret that opens drafts to the preview')
