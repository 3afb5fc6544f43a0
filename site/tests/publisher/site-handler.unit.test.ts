import { readFile } from 'node:fs/promises'
import { createServer, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { close, listen } from '../../publisher/listening.ts'
import { serveSite } from '../../publisher/site-handler.ts'
import { sampleFiles, sampleSite, writeFiles } from './sample-site.ts'

const serve = async () => {
  const site = await sampleSite()
  const errors: unknown[] = []
  const server = createServer(serveSite(site.siteDir, (error) => errors.push(error)))
  const port = await listen(server, '127.0.0.1', 0)
  onTestFinished(async () => {
    server.closeAllConnections()
    await close(server)
  })
  onTestFinished(() => expect(errors).toEqual([]))
  const get = (path: string, headers: Record<string, string> = {}) =>
    fetch(`http://127.0.0.1:${String(port)}${path}`, { headers })
  return { ...site, port, get }
}

/** Asks for a path exactly as written: fetch would tidy it. */
const statusOf = (port: number, path: string, method = 'GET') =>
  new Promise<number | undefined>((resolve, reject) => {
    httpRequest({ port, path, method, host: '127.0.0.1' }, (response) => {
      response.resume()
      resolve(response.statusCode)
    })
      .on('error', reject)
      .end()
  })

test('before the first release it says so, with 503', async () => {
  const { get } = await serve()
  const answer = await get('/')
  expect(answer.status).toBe(503)
  expect(await answer.text()).toBe('The first build is under way. Please try again in a moment.\n')
})

test('a page is served compressed as the browser takes it, and is asked after each time', async () => {
  const { get, publish } = await serve()
  await publish('e:1', sampleFiles('one'))
  for (const encoding of ['br', 'gzip']) {
    const answer = await get('/', { 'accept-encoding': encoding })
    expect(answer.headers.get('content-encoding')).toBe(encoding)
    expect(answer.headers.get('content-type')).toBe('text/html;charset=utf-8')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('vary')).toBe('Accept-Encoding')
    expect(await answer.text()).toContain('one word')
  }
})

test('a page that did not change is answered 304, over a switch too', async () => {
  const { get, publish } = await serve()
  await publish('e:1', sampleFiles('one'))
  const first = await get('/')
  const etag = first.headers.get('etag') ?? ''
  await publish('e:2', { ...sampleFiles('one'), 'inspections/a1/index.html': 'two' })
  const again = await get('/', { 'if-none-match': etag })
  expect(again.status).toBe(304)
  expect(again.headers.get('content-security-policy')).toContain("default-src 'none'")
  await publish('e:3', sampleFiles('three'))
  expect((await get('/', { 'if-none-match': etag })).status).toBe(200)
})

test('hashed assets and media may be kept for good', async () => {
  const { get, publish, mediaDir } = await serve()
  await writeFiles(mediaDir, { '0123456789abcdef/a.pdf': 'pdf' })
  const page = '<a href="/media/0123456789abcdef/a.pdf">x</a>'
  await publish('e:1', { ...sampleFiles('one'), 'index.html': page })
  for (const path of ['/_astro/site.abc123.css', '/media/0123456789abcdef/a.pdf']) {
    const answer = await get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  }
  expect((await get('/_astro/gone.css')).headers.get('cache-control')).toBe('no-cache')
})

test('a hashed file of a replaced release is still served, and no other file kept', async () => {
  const { get, publish, siteDir } = await serve()
  await publish('e:1', sampleFiles('one'))
  await writeFiles(siteDir, {
    'kept-assets/_astro/old.css': 'p{color:blue}',
    'kept-assets/index.html': 'old page',
    'kept-assets/old/index.html': 'old page',
    'kept-assets.json': 'not public',
  })
  const old = await get('/_astro/old.css')
  expect([old.status, await old.text()]).toEqual([200, 'p{color:blue}'])
  expect(old.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
  expect(old.headers.get('content-security-policy')).toContain("default-src 'none'")
  for (const path of ['/old/', '/_astro/%2e%2e/%2e%2e/kept-assets.json', '/_astro/%2e%2e/old/']) {
    expect([path, (await get(path)).status]).toEqual([path, 404])
  }
})

test('what the live release comes to say of itself is served at once', async () => {
  const { get, publish, releases, finish } = await serve()
  const release = await publish('e:1', sampleFiles('one'))
  expect(await (await get('/publication.json')).json()).toMatchObject({ contentVersion: 'e:1' })
  await releases.mergeIntoLive(await finish('e:2-and-longer', sampleFiles('one')), release)
  expect(await (await get('/publication.json?now')).json()).toMatchObject({
    contentVersion: 'e:2-and-longer',
    release,
  })
  expect((await get('/')).status).toBe(200)
})

test('a feed, a calendar and a table are served as what they are, compressed or not', async () => {
  const { get, publish } = await serve()
  const files = {
    'feed.xml': '<feed/>',
    'meetings/calendar.ics': 'BEGIN',
    'map.xml': '<map/>',
    'data/measures.csv': 'id',
    'data/measures.json': '{}',
  }
  await publish('e:1', { ...sampleFiles('one'), ...files })
  const typeOf = async (path: string, encoding: string) =>
    (await get(path, { 'accept-encoding': encoding })).headers.get('content-type')
  for (const encoding of ['br', 'gzip', 'identity']) {
    expect(await typeOf('/feed.xml', encoding)).toBe('application/atom+xml')
    expect(await typeOf('/meetings/calendar.ics', encoding)).toBe('text/calendar;charset=utf-8')
    expect(await typeOf('/map.xml', encoding)).toBe('text/xml')
    expect(await typeOf('/data/measures.csv', encoding)).toBe('text/csv;charset=utf-8')
    expect(await typeOf('/data/measures.json', encoding)).toBe('application/json')
  }
  expect(await typeOf('/meetings/gone.ics', 'br')).toBe('text/html;charset=utf-8')
})

test('an old address leads to the new one, for good or for now', async () => {
  const { publish, port } = await serve()
  const moved = [
    { from: '/old/', to: '/inspections/a1/', isPermanent: true },
    { from: '/away/', to: 'https://example.org/', isPermanent: false },
  ]
  await publish('e:1', {
    ...sampleFiles('one'),
    'redirects.json': JSON.stringify(moved),
    'old/index.html': 'This page has moved',
  })
  const answer = async (path: string) => {
    const url = `http://127.0.0.1:${String(port)}${path}`
    const { status, headers } = await fetch(url, { redirect: 'manual' })
    return [status, headers.get('location'), headers.get('cache-control')]
  }
  expect(await answer('/old/')).toEqual([301, '/inspections/a1/', 'no-cache'])
  expect(await answer('/old?from=mail')).toEqual([301, '/inspections/a1/', 'no-cache'])
  expect(await answer('/away/')).toEqual([302, 'https://example.org/', 'no-cache'])
  expect((await answer('/inspections/a1/'))[0]).toBe(200)
})

test('an address without its last slash leads to the one with it', async () => {
  const { publish, port } = await serve()
  await publish('e:1', sampleFiles('one'))
  const { status, headers } = await fetch(`http://127.0.0.1:${String(port)}/inspections/a1?a`, {
    redirect: 'manual',
  })
  expect([status, headers.get('location')]).toEqual([308, '/inspections/a1/'])
})

test('what a release tells its web server is not for readers', async () => {
  const { get, publish, siteDir } = await serve()
  const moved = [{ from: '/old/', to: 'https://example.org/?{{run}}', isPermanent: false }]
  const files = { 'redirects.json': JSON.stringify(moved), 'old/index.html': 'This has moved' }
  await publish('e:1', { ...sampleFiles('one'), ...files })
  for (const path of ['content-security-policy.txt', 'search-policy.txt', 'old/moved-302.txt'])
    expect([path, (await get(`/${path}`)).status]).toEqual([path, 404])
  const mark = await readFile(join(siteDir, 'current/old/moved-302.txt'), 'utf8')
  expect(mark).toBe('https://example.org/?%7B%7Brun%7D%7D')
})

test('an address that is not there is answered with the 404 page and status 404', async () => {
  const { get, publish } = await serve()
  await publish('e:1', sampleFiles('one'))
  const answer = await get('/nothing/here/')
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('Not found one')
})

test('every answer carries the security headers', async () => {
  const { get, publish } = await serve()
  const check = async (path: string) => {
    const { headers } = await get(path)
    expect(headers.get('content-security-policy')).toMatch(
      /default-src 'none'.*frame-ancestors 'none'/u,
    )
    expect(headers.get('x-content-type-options')).toBe('nosniff')
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin')
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin')
    expect(headers.get('cross-origin-resource-policy')).toBe('same-origin')
    expect(headers.get('permissions-policy')).toContain('camera=()')
  }
  await check('/')
  await publish('e:1', sampleFiles('one'))
  for (const path of ['/', '/nothing/', '/_astro/site.abc123.css']) await check(path)
  expect((await get('/')).headers.get('content-security-policy')).toMatch(
    /style-src 'self' 'sha256-/u,
  )
})

test('search has a policy of its own, and its index is served beside the release', async () => {
  const { get, publish, siteDir } = await serve()
  await publish('e:1', { ...sampleFiles('one'), 'search/index.html': 'Search' })
  await writeFiles(siteDir, { 'search-index/current/pagefind.js': 'export {}' })
  const policyOf = async (path: string) => {
    const answer = await get(path)
    return [answer.status, answer.headers.get('content-security-policy')?.includes('wasm') === true]
  }
  expect(await policyOf('/')).toEqual([200, false])
  expect(await policyOf('/search/')).toEqual([200, true])
  expect(await policyOf('/search/index/pagefind.js')).toEqual([200, true])
  expect(await policyOf('/search/index/gone.js')).toEqual([404, true])
  expect(await policyOf('/search-index/current/pagefind.js')).toEqual([404, false])
  const answer = await get('/search/index/pagefind.js')
  expect(answer.headers.get('content-type')).toMatch(/^text\/javascript/u)
  expect(answer.headers.get('cache-control')).toBe('no-cache')
})

test('nothing outside the release can be reached, whatever the path', async () => {
  const { port, publish } = await serve()
  const release = await publish('e:1', sampleFiles('one'))
  const paths = [
    `/../${release}.headers.json`,
    `/%2e%2e/${release}.headers.json`,
    `/..%2f${release}.headers.json`,
    '/../../../../etc/passwd',
    '//etc/passwd',
    `/search/index/../../${release}.headers.json`,
    `/search/index/%2e%2e/%2e%2e/releases/${release}.headers.json`,
    `/search/index/..%2f..%2freleases/${release}.headers.json`,
    '/%00',
    '/%',
    `/${release}.headers.json`,
    '/headers.json',
  ]
  for (const path of paths) expect([path, await statusOf(port, path)]).toEqual([path, 404])
})

test('only GET and HEAD are answered', async () => {
  const { port, publish } = await serve()
  await publish('e:1', sampleFiles('one'))
  expect(await statusOf(port, '/', 'HEAD')).toBe(200)
  expect(await statusOf(port, '/', 'POST')).toBe(405)
})

test.each(['bytes=9-2', 'bytes=-5', 'bytes=a-b', 'bytes=0-1,3-4', 'lines=1-2'])(
  'the odd range %s is not answered as one',
  async (range) => {
    const { get, publish } = await serve()
    await publish('e:1', sampleFiles('one'))
    expect((await get('/', { range })).status).toBe(200)
  },
)

test('a part of a file is answered as asked', async () => {
  const { get, publish } = await serve()
  await publish('e:1', sampleFiles('one'))
  const answer = await get('/', { range: 'bytes=0-6', 'accept-encoding': 'identity' })
  expect([answer.status, await answer.text()]).toEqual([206, '<style>'])
})

test('switching under load never mixes two releases in one answer, and never fails one', async () => {
  const { get, publish, finish, releases } = await serve()
  const both = [await publish('e:1', sampleFiles('one')), await finish('e:2', sampleFiles('two'))]
  let isSwitching = true
  const reader = async () => {
    const seen = new Set<string>()
    while (isSwitching) {
      const answer = await get('/')
      const policy = answer.headers.get('content-security-policy')
      expect([answer.status, policy === null]).toEqual([200, false])
      const text = await answer.text()
      expect(text).toMatch(/^<style>p\{margin:0\}<\/style><p>(one|two) (word )+<\/p>$/u)
      seen.add(text.includes('one') ? 'one' : 'two')
    }
    return seen
  }
  const readers = [reader(), reader(), reader(), reader()]
  for (let round = 0; round < 60; round += 1) {
    await releases.switchTo(both[round % 2] ?? '')
    await get('/')
  }
  isSwitching = false
  for (const seen of await Promise.all(readers)) expect(seen.size).toBe(2)
})

test('a page that was withdrawn is shown with 410, and is not kept by a browser', async () => {
  const { get, publish } = await serve()
  const gone = {
    'documents/gone/index.html': '<h1>This page was withdrawn</h1>',
    'documents/gone/withdrawn.txt': 'withdrawn',
  }
  await publish('e:1', { ...sampleFiles('one'), ...gone })
  for (const path of ['', '/', '/?from=mail', '/index.html']) {
    const answer = await get(`/documents/gone${path}`)
    expect([path, answer.status]).toEqual([path, 410])
    expect(await answer.text()).toBe('<h1>This page was withdrawn</h1>')
    expect(answer.headers.get('cache-control')).toBe('no-cache')
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'")
  }
  expect((await get('/documents/')).status).toBe(404)
  expect((await get('/inspections/a1/')).status).toBe(200)
})
