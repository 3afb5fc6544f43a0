import { afterAll, expect, inject, test } from 'vitest'
import { findCaddy } from '../../production/find-caddy.ts'
import { signedIn } from '../signed-in.ts'
import { ask, type Question } from '../../production/ask.ts'
import { startBothServers, withdrawnAddress } from './both-servers.ts'

const copy = inject('copy')
const caddy = findCaddy()
const servers = caddy && (await startBothServers(caddy, copy))
afterAll(() => servers?.stop())

/** The one thing a test may be skipped for: no package of this machine has the web server. */
const withCaddy = test.skipIf(servers === undefined)
if (caddy === undefined)
  console.log(
    'Skipped: there is no caddy on this machine, and Debian has none for it. Set CADDY_PATH.',
  )
const { siteUrl, cmsUrl, staticUrl, files } = servers ?? {
  ...{ siteUrl: '', cmsUrl: '', staticUrl: '', files: [] },
}

const asked = (path: string, question?: Question) => ask(siteUrl, path, question)
const aFile = (pattern: RegExp): string => {
  const found = files.find((file) => pattern.test(file))
  if (found === undefined) throw new Error(`No file of the release is like ${String(pattern)}.`)
  return found
}

const compared = [
  'location',
  'allow',
  'content-type',
  'content-encoding',
  'cache-control',
  'content-security-policy',
  'x-content-type-options',
  'x-frame-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
  'cross-origin-resource-policy',
]

/** For these, what is not said is UTF-8 too: by XML itself, and by the page that asks for a script. */
const typeIn = (value: string): string =>
  value.replace('; ', ';').replace(/^(text\/(?:xml|javascript|plain));charset=utf-8$/u, '$1')

/** What a reader's browser is told at an address, in the words that two servers may say it in. */
const toldAt = async (origin: string, path: string, question: Question = {}) => {
  const { status, headers } = await ask(origin, path, question)
  const isRedirect = status >= 300 && status < 400
  const told: Record<string, string> = { status: String(status) }
  for (const name of compared) told[name] = String(headers[name] ?? '')
  // A redirect has no body to have a type.
  return { ...told, 'content-type': isRedirect ? '' : typeIn(told['content-type'] ?? '') }
}

const addresses = (): [string, string][] => [
  ['the first page', '/'],
  ['a page', '/documents/'],
  ['a page without its last slash', '/documents'],
  ['a page by its file', '/documents/index.html'],
  ['a stylesheet or script', aFile(/^\/_astro\/.+\.js$/u)],
  ['an asset of an earlier release', '/_astro/replaced.abc123.js'],
  ['an asset that is gone', '/_astro/gone.abc123.js'],
  ['the search', '/search/'],
  ['what is not in the index', '/search/index/gone.js'],
  ['a table', aFile(/^\/data\/.+\.csv$/u)],
  ['data', aFile(/^\/data\/.+\.json$/u)],
  ['a calendar', aFile(/\.ics$/u)],
  ['the feed', '/feed.xml'],
  ['the map of the site', '/sitemap-index.xml'],
  ['what robots read', '/robots.txt'],
  ['what is live', '/publication.json'],
  ['a document', aFile(/^\/media\/.+\.pdf$/u)],
  ['a picture', aFile(/^\/media\/.+\.(webp|avif|jpeg|png)$/u)],
  ['a page that has moved', aFile(/\/moved-302\.txt$/u).replace(/moved-302\.txt$/u, '')],
  ['a withdrawn page', withdrawnAddress],
  ['a withdrawn page by its file', `${withdrawnAddress}index.html`],
  ['what is not there', '/nothing/here/'],
  ['a policy, which is for the web server', '/content-security-policy.txt'],
  ['a mark, which is for the web server', `${withdrawnAddress}withdrawn.txt`],
  ['a mark of where a page moved', aFile(/\/moved-302\.txt$/u)],
]

withCaddy('both web servers tell a browser the same at every kind of address', async () => {
  for (const [what, path] of addresses()) {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const question = { headers: { 'accept-encoding': encoding } }
      const expected = await toldAt(staticUrl, path, question)
      // Caddy compresses as it goes what no release has compressed beforehand: what is live, and the search index.
      const isMade =
        new Map(Object.entries(expected)).get('content-encoding') === '' && encoding === 'gzip'
      const told = await toldAt(siteUrl, path, isMade ? {} : question)
      expect({ what, path, encoding, ...told }).toEqual({ what, path, encoding, ...expected })
    }
  }
})

withCaddy('what was compared is what is meant', async () => {
  const statusOf = async (path: string) => (await asked(path)).status
  const [, gone] = [await statusOf('/nothing/'), await statusOf(withdrawnAddress)]
  expect([await statusOf('/'), gone, await statusOf('/documents')]).toEqual([200, 410, 308])
  const { headers } = await asked(aFile(/^\/_astro\//u))
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect((await asked('/')).headers['cache-control']).toBe('no-cache')
  expect((await asked('/')).headers['server']).toBeUndefined()
  expect((await asked('/search/')).headers['content-security-policy']).toContain('wasm-unsafe-eval')
})

withCaddy(
  'a page that a browser has is not sent again, and a part of a file is sent alone',
  async () => {
    for (const encoding of ['br', 'gzip', 'identity']) {
      const question = { headers: { 'accept-encoding': encoding } }
      const etag = String((await asked('/', question)).headers.etag)
      const again = await asked('/', { headers: { ...question.headers, 'if-none-match': etag } })
      expect([encoding, again.status, again.body.length]).toEqual([encoding, 304, 0])
    }
    const head = await asked('/', { method: 'HEAD' })
    expect([head.status, head.body.length]).toEqual([200, 0])
    const part = await asked(aFile(/\.pdf$/u), { headers: { range: 'bytes=0-4' } })
    expect([part.status, part.body.toString()]).toEqual([206, '%PDF-'])
  },
)

withCaddy('nothing is done to the site, whatever the method', async () => {
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    const { status, headers } = await asked('/', { method })
    expect([method, status, headers.allow]).toEqual([method, 405, 'GET, HEAD'])
  }
})

withCaddy('nothing but the release is reached, whatever the path', async () => {
  for (const path of [
    '/../../../etc/passwd',
    '/..%2f..%2f..%2fetc/passwd',
    '/%2e%2e/%2e%2e/etc/passwd',
    '/..%5c..%5cetc',
    '/%00',
    '/documents/%00',
    '/.env',
    '/.git/config',
    '/documents/.hidden',
    '/headers.json',
    '/releases/',
    '/search-index/current/pagefind.js',
    '/search/index/..%2f..%2freleases/',
    '/kept-assets/_astro/replaced.abc123.js',
    '/index.html%00.txt',
  ])
    expect([path, (await asked(path)).status]).toEqual([path, 404])
})

withCaddy(
  'nothing of the cms, the publisher and the preview is reached by the public name',
  async () => {
    for (const path of [
      '/admin',
      '/admin/login',
      '/graphql',
      '/api',
      '/api/pages',
      '/uploads/a.png',
      '/upload/files',
      '/_health',
      '/healthz',
      '/content-manager/collection-types',
      '/bell',
      '/state',
      '/metrics',
      '/withdrawals',
      '/preview/',
      '/config/',
    ])
      expect([path, (await asked(path)).status]).toEqual([path, 404])
    expect((await asked('/admin/login', { method: 'POST', body: '{}' })).status).toBe(405)
  },
)

withCaddy('the name of the panel has the panel, and not the doors of the machines', async () => {
  expect((await ask(cmsUrl, '/admin/login')).status).toBe(200)
  const bearer = { headers: { authorization: `Bearer ${copy.secrets.SITE_TOKEN}` } }
  for (const path of [
    '/api',
    '/api/pages',
    '/API/pages',
    '//api/pages',
    '/%61pi/pages',
    '/graphql',
    '/graphql/',
    '/./graphql',
  ])
    expect([path, (await ask(cmsUrl, path, bearer)).status]).toEqual([path, 404])
})

withCaddy('a file that an officer uploaded is shown or saved there, and never run', async () => {
  const { body } = await signedIn('officer').request('GET', '/upload/files?pageSize=100')
  const urls = [...JSON.stringify(body).matchAll(/"url":"(\/uploads\/[^"]+)"/gu)].map(
    ([, url = '']) => url,
  )
  const headersOf = async (ending: string) => {
    const url = urls.find((one) => one.endsWith(ending))
    const { status, headers } = await ask(cmsUrl, url ?? 'no such file')
    expect(status).toBe(200)
    return headers
  }
  for (const ending of ['.pdf', '.png']) {
    const headers = await headersOf(ending)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['content-security-policy']).toBe("sandbox; default-src 'none'")
    expect(headers['content-disposition']).toBe(ending === '.pdf' ? 'attachment' : undefined)
  }
})

withCaddy('more than an upload may be, and headers without end, are refused', async () => {
  const headers = {
    authorization: `Bearer ${inject('tokens').officer}`,
    'content-type': 'multipart/form-data; boundary=x',
    'content-length': '61000000',
  }
  const much = await ask(cmsUrl, '/upload', { method: 'POST', headers })
  expect(much.status).toBe(413)
  const long = await asked('/', { headers: { 'x-long': 'x'.repeat(64 * 1024) } })
  expect(long.status).toBe(431)
})
