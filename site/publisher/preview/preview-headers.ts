import { factsOf, sourceOf } from '../page-facts.ts'

const always = {
  'cache-control': 'no-store',
  'referrer-policy': 'no-referrer',
  'x-robots-tag': 'noindex, nofollow, noarchive',
  'x-content-type-options': 'nosniff',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), interest-cohort=()',
}

/** What a file of a draft, or a sentence, is said with: it loads nothing and is framed by nobody. */
export const bareHeaders = {
  ...always,
  'content-security-policy': "default-src 'none'; base-uri 'none'; frame-ancestors 'none'",
}

/**
 * What a page of the preview is said with. It may load its own pictures and run `script`, the preview's own and no other,
 * and only the panel may frame it. The sandbox gives it an origin of its own, since it may share the panel's host: nothing in a draft
 * could ever act as the officer who reads it.
 */
export const pageHeaders = (
  html: string,
  origins: { panel: string; preview: string },
  script: string,
): Record<string, string> => {
  const { styles } = factsOf(html)
  return {
    ...always,
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': [
      "default-src 'none'",
      `style-src ${styles.join(' ') || "'none'"}`,
      `script-src ${sourceOf(script)}`,
      `img-src ${origins.preview}`,
      `font-src ${origins.preview}`,
      "base-uri 'none'",
      "form-action 'none'",
      `frame-ancestors ${origins.panel}`,
      'sandbox allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads',
    ].join('; '),
  }
}
