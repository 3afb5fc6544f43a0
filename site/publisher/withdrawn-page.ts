import { type Withdrawal, withdrawnWords } from '@send-review/shared'

const signs: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}
const asHtml = (words: string): string => words.replaceAll(/[&<>"]/gu, (sign) => signs[sign] ?? '')

/**
 * What stands in the place of a withdrawn page until the site is built again: the same words, plain, for nothing of
 * the content may be needed to make it.
 */
export const withdrawnPage = (withdrawal: Pick<Withdrawal, 'at' | 'reason'>): string => {
  const { heading, why } = withdrawnWords(withdrawal)
  return `<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <meta name="color-scheme" content="light dark">
    <title>${asHtml(heading)}</title>
  </head>
  <body>
    <main>
      <h1>${asHtml(heading)}</h1>
      <p>${asHtml(why)}</p>
      <p><a href="/">Go to the start of the review</a></p>
    </main>
  </body>
</html>
`
}
