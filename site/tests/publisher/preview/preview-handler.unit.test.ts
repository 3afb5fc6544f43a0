import { mkdir, writeFile } from 'node:fs/promises'
import { createServer, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { type PreviewSource, type PreviewSubject, signPreview } from '@send-review/shared'
import { expect, onTestFinished, test } from 'vitest'
import { BuildError } from '../../../publisher/build-failure.ts'
import { close, listen } from '../../../publisher/listening.ts'
import type { BuiltPreview } from '../../../publisher/preview/built-preview.ts'
import type { Preview } from '../../../publisher/preview/preview-builder.ts'
import { servePreview } from '../../../publisher/preview/preview-handler.ts'
import { temporaryFolder } from '../temporary-folder.ts'

const secret = 'a-secret-of-the-preview'
const now = new Date('2026-11-25T10:00:00.000Z')
const subject: PreviewSubject = { type: 'page', documentId: 'a1', status: 'draft' }
const token = signPreview(secret, subject, new Date('2026-11-25T11:00:00.000Z'))
const hash = '0123456789abcdef'

const source: PreviewSource = {
  contentVersion: 'e:1',
  name: 'the page "About <us>"',
  entry: { documentId: 'a1' },
  refusals: [],
  missing: ['the organisation "Friends & family"'],
}
const html = `<!doctype html><html lang="en-GB"><head><title>About us – Review</title><style>p{}</style></head><body><a href="/mine/">Mine</a><a href="/other/">Other</a><a href="/media/${hash}/a.pdf">File</a></body></html>`

const serve = async (
  preview: (built: BuiltPreview) => Preview = (built) => ({ kind: 'built', source, built }),
) => {
  const folder = await temporaryFolder()
  await mkdir(join(folder, 'media', hash), { recursive: true })
  await writeFile(join(folder, 'media', hash, 'a.pdf'), 'a file of the draft')
  await writeFile(join(folder, 'media', hash, 'b.pdf'), 'a file of another entry')
  const page = { html, title: 'About us' }
  const built = {
    folder,
    pages: new Map([
      ['/mine/', page],
      ['/list/', { ...page, title: 'The list' }],
    ]),
    files: new Set([`/media/${hash}/a.pdf`]),
  }
  const asked: PreviewSubject[] = []
  const errors: unknown[] = []
  const handler = servePreview({
    builder: {
      fresh: (given) => {
        asked.push(given)
        return Promise.resolve(built).then(preview)
      },
      last: () => Promise.resolve(built),
    },
    secret,
    now: () => now,
    previewUrl: 'https://panel.example.gov.uk/preview',
    panelUrl: 'https://panel.example.gov.uk/admin',
    siteUrl: 'https://review.example.gov.uk',
    mediaDir: join(folder, 'media'),
    health: () => Promise.resolve({ checks: { disk: 'ok' } }),
    onError: (error) => errors.push(error),
  })
  const server = createServer(handler)
  const port = await listen(server, '127.0.0.1', 0)
  onTestFinished(async () => {
    server.closeAllConnections()
    await close(server)
  })
  const get = (path: string, method = 'GET') =>
    fetch(`http://127.0.0.1:${String(port)}${path}`, { method, redirect: 'manual' })
  return { get, port, asked, errors }
}

test('the address of a preview leads to the page of its entry, below the path it is reached at', async () => {
  const { get, asked } = await serve()
  const answer = await get(`/p/${token}`)
  expect(answer.status).toBe(302)
  expect(answer.headers.get('location')).toBe(`/preview/p/${token}/mine/`)
  expect(asked).toEqual([subject])
})

test('a page says that it is a draft, who can read it and until when, and what is left out', async () => {
  const { get } = await serve()
  const text = await (await get(`/p/${token}/mine/`)).text()
  expect(text).toContain('Draft: not published.')
  expect(text).toContain('Anyone who has this address can read it, until 11:00 (UK time).')
  expect(text).toContain('<li>the organisation "Friends &amp; family"</li>')
  expect(text).toContain(`<a href="/preview/p/${token}/list/">The list</a>`)
  expect(text).toContain(`<a href="/preview/p/${token}/mine/">Mine</a>`)
  expect(text).toContain('<a href="https://review.example.gov.uk/other/" target="_blank"')
})

test('a page is not kept, not indexed, framed by the panel alone, and tells nobody its address', async () => {
  const { get } = await serve()
  const { headers } = await get(`/p/${token}/mine/`)
  expect(headers.get('cache-control')).toBe('no-store')
  expect(headers.get('x-robots-tag')).toContain('noindex')
  expect(headers.get('referrer-policy')).toBe('no-referrer')
  const policy = headers.get('content-security-policy') ?? ''
  expect(policy).toContain('frame-ancestors https://panel.example.gov.uk;')
  expect(policy).toMatch(/sandbox (?!.*allow-same-origin)/u)
  expect(policy).toMatch(/script-src 'sha256-[^']+';/u)
  expect(policy).not.toContain('unsafe')
  expect(headers.has('x-frame-options')).toBe(false)
})

test.each([
  ['a path without a token', '/'],
  ['an empty token', '/p/'],
  ['a wrong token', '/p/page.a1.draft.1795604400.wrong/mine/'],
  ['the token of another entry', `/p/${token.replace('a1', 'a2')}/mine/`],
  ['one whose time is over', `/p/${signPreview(secret, subject, now)}/mine/`],
  ['a wrong token with a file', `/p/x/media/${hash}/a.pdf`],
])('%s opens nothing, and all are told the same', async (_what, path) => {
  const { get, asked } = await serve()
  const answer = await get(path)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain('The address is wrong, or its time is over.')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(asked).toEqual([])
})

test('a page of the build that does not show the entry is not served', async () => {
  const { get } = await serve()
  const answer = await get(`/p/${token}/other/`)
  expect(answer.status).toBe(404)
  expect(await answer.text()).toContain(`href="/preview/p/${token}"`)
})

test('a file that its pages need is served as what it is, and no other', async () => {
  const { get, port } = await serve()
  const file = await get(`/p/${token}/media/${hash}/a.pdf`)
  expect(await file.text()).toBe('a file of the draft')
  expect(file.headers.get('content-type')).toBe('application/pdf')
  expect(file.headers.get('cache-control')).toBe('no-store')
  expect((await get(`/p/${token}/media/${hash}/b.pdf`)).status).toBe(404)
  // Asked for exactly as written: fetch would tidy it.
  for (const path of [
    `media/../media/${hash}/b.pdf`,
    `media/${hash}%2Fb.pdf`,
    '%E0%A4%A',
    '../x',
  ]) {
    const status = await new Promise((resolve, reject) => {
      httpRequest({ port, path: `/p/${token}/${path}`, host: '127.0.0.1' }, (response) => {
        response.resume()
        resolve(response.statusCode)
      })
        .on('error', reject)
        .end()
    })
    expect(status, path).toBe(404)
  }
})

test('a draft that is not in order is answered with its fields, by their labels', async () => {
  const refusals = [{ label: 'Summary <i>', message: 'is empty. Fill it in.' }]
  const { get } = await serve(() => ({ kind: 'refused', source: { ...source, refusals } }))
  const answer = await get(`/p/${token}`)
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(
    '<li><strong>Summary &lt;i&gt;</strong> is empty. Fill it in.</li>',
  )
})

test('an entry that was deleted is said to be gone, and one on no page to be on none', async () => {
  const gone = await (await serve(() => ({ kind: 'gone' }))).get(`/p/${token}/mine/`)
  expect(gone.status).toBe(404)
  const unseen = await serve((built) => ({
    kind: 'built',
    source,
    built: { ...built, pages: new Map() },
  }))
  expect(await (await unseen.get(`/p/${token}`)).text()).toContain('does not stand on any page')
})

test('what the build refuses is said in its words, and what is in the way only in the log', async () => {
  const failure = { kind: 'refused', type: null, documentId: null, field: null } as const
  const refused = await serve(() => {
    throw new BuildError({ ...failure, message: 'The file "a" is empty.' })
  })
  const answer = await refused.get(`/p/${token}`)
  expect(answer.status).toBe(503)
  expect(await answer.text()).toContain('The file &quot;a&quot; is empty.')

  const broken = await serve(() => {
    throw new Error('connect ECONNREFUSED 10.0.0.3')
  })
  expect(await (await broken.get(`/p/${token}`)).text()).not.toContain('10.0.0.3')
  expect(broken.errors).toHaveLength(1)
})

test('only GET and HEAD are answered', async () => {
  const { get } = await serve()
  expect((await get(`/p/${token}/mine/`, 'POST')).status).toBe(405)
  expect((await get(`/p/${token}/mine/`, 'HEAD')).status).toBe(200)
  expect((await get('/healthz')).status).toBe(200)
})
