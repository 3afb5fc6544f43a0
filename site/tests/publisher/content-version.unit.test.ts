import { createServer, type ServerResponse } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'
import { contentVersionFrom } from '../../publisher/content-version.ts'
import { close, listen } from '../../publisher/listening.ts'

const epoch = 'a3bb189e-8bf9-4c4e-9a3c-1b1b1b1b1b1b'

const cmsThat = async (answers: (response: ServerResponse, nth: number) => void) => {
  const asked: (string | undefined)[] = []
  const server = createServer((request, response) => {
    asked.push(`${request.url ?? ''} ${request.headers.authorization ?? ''}`)
    answers(response, asked.length)
  })
  const port = await listen(server, '127.0.0.1', 0)
  onTestFinished(async () => {
    server.closeAllConnections()
    await close(server)
  })
  return { asked, ask: contentVersionFrom(`http://127.0.0.1:${String(port)}`, 'token') }
}

test('the cms is asked with the site token, and answers epoch and count as one text', async () => {
  const { ask, asked } = await cmsThat((response) =>
    response.end(JSON.stringify({ epoch, published: 7, draft: 3 })),
  )
  expect(await ask()).toBe(`${epoch}:7`)
  expect(asked).toEqual(['/api/content-version Bearer token'])
})

test('questions put while one is under way are one more question, asked after it', async () => {
  const { ask, asked } = await cmsThat((response, nth) =>
    setTimeout(() => response.end(JSON.stringify({ epoch, published: nth, draft: 0 })), 20),
  )
  const first = ask()
  await Promise.resolve()
  await new Promise((resolve) => setImmediate(resolve))
  const others = await Promise.all([ask(), ask(), ask()])
  expect(await first).toBe(`${epoch}:1`)
  expect(others).toEqual([`${epoch}:2`, `${epoch}:2`, `${epoch}:2`])
  expect(asked).toHaveLength(2)
})

test.each([
  ['a refusal', (response: ServerResponse) => response.writeHead(403).end(), 'answered 403'],
  [
    'a page',
    (response: ServerResponse) => response.end('<html>'),
    'not answer with a content version',
  ],
  ['a cut connection', (response: ServerResponse) => response.destroy(), 'did not answer'],
])('%s is told in a sentence, and the cms is asked anew', async (_name, fails, sentence) => {
  const { ask } = await cmsThat((response, nth) => {
    if (nth === 1) fails(response)
    else response.end(JSON.stringify({ epoch, published: 1, draft: 0 }))
  })
  await expect(ask()).rejects.toThrow(sentence)
  expect(await ask()).toBe(`${epoch}:1`)
})
