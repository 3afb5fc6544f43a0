import { once } from 'node:events'
import { connect } from 'node:net'
import type { PublisherState } from '@send-review/shared'
import { publisherStateSchema } from '@send-review/shared'
import { expect, onTestFinished, test } from 'vitest'
import { checkFolder, healthAnswer } from '../../publisher/health.ts'
import { close, listen } from '../../publisher/listening.ts'
import type { ControlAnswer } from '../../publisher/operator-controls.ts'
import { createPublisherServer } from '../../publisher/server.ts'

const state: PublisherState = {
  state: 'live',
  liveVersion: 'e:1',
  contentVersion: 'e:1',
  expectedSeconds: 1,
  lastRefusal: null,
  trouble: null,
  releases: [],
}

const steps = { id: 1, isTakenDown: true, isReplaced: false, isErased: false }

const serverWith = (
  bell: (request?: string) => void,
  asked: (control: string, force?: string) => ControlAnswer,
) =>
  createPublisherServer(() => ({
    bellSecret: 'the bell',
    publisherSecret: 'the panel',
    metricsToken: 'the gatherer',
    health: () => Promise.resolve({ checks: { disk: 'ok' } }),
    bell,
    controls: {
      rebuild: (force) => Promise.resolve(asked('rebuild', force)),
      rollback: () => Promise.resolve(asked('rollback')),
      forward: () => Promise.resolve(asked('forward')),
    },
    metrics: {
      text: () => Promise.resolve('builds 1\n'),
      contentType: 'text/plain; version=0.0.4',
    },
    state: () => Promise.resolve(state),
    withdrawals: {
      ask: () => Promise.resolve(void asked('withdraw')),
      steps: () => Promise.resolve([steps]),
    },
    onError: (error) => {
      throw error
    },
  }))

const serve = async (answer: ControlAnswer = { isAccepted: true, message: 'It is done.' }) => {
  const rung = {
    names: new Array<string | undefined>(),
    bells: 0,
    controls: new Array<string>(),
    forced: new Array<string>(),
  }
  const server = serverWith(
    (name) => {
      rung.bells += 1
      rung.names.push(name)
    },
    (control, force) => {
      rung.controls.push(control)
      if (force !== undefined) rung.forced.push(force)
      return answer
    },
  )
  const port = await listen(server, '127.0.0.1', 0)
  onTestFinished(async () => {
    server.closeAllConnections()
    await close(server)
  })
  return { rung, port, url: `http://127.0.0.1:${String(port)}` }
}
const panel = { authorization: 'Bearer the panel' }

test('a bell with the right secret is answered 202 and heard', async () => {
  const { url, rung } = await serve()
  const headers = { 'x-bell-secret': 'the bell' }
  expect((await fetch(`${url}/bell`, { method: 'POST', headers, body: '{}' })).status).toBe(202)
  expect(rung.bells).toBe(1)
})

test.each([
  {},
  { 'x-bell-secret': '' },
  { 'x-bell-secret': 'the bel' },
  { authorization: 'Bearer the bell' },
])('a bell with %o is answered 401 and not heard', async (headers) => {
  const { url, rung } = await serve()
  expect((await fetch(`${url}/bell`, { method: 'POST', headers })).status).toBe(401)
  expect(rung.bells).toBe(0)
})

test('a bell is heard though its body is large', async () => {
  const { url, rung } = await serve()
  const headers = { 'x-bell-secret': 'the bell' }
  const body = Buffer.alloc(20_000_000, 'x')
  expect((await fetch(`${url}/bell`, { method: 'POST', headers, body })).status).toBe(202)
  expect(rung.bells).toBe(1)
})

test('a bell is answered before its body comes, and one whose body never comes harms nobody', async () => {
  const { url, port, rung } = await serve()
  const socket = connect(port, '127.0.0.1')
  socket.write(
    'POST /bell HTTP/1.1\r\nhost: x\r\nx-bell-secret: the bell\r\ncontent-length: 1000000\r\n\r\n',
  )
  const answer = await once(socket, 'data')
  expect(String(answer.at(0))).toMatch(/^HTTP\/1\.1 202/u)
  expect(rung.bells).toBe(1)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  socket.destroy()
})

test.each([
  ['of-the-cms-4711', 'of-the-cms-4711'],
  ['short', undefined],
  ['with "quotes" and more', undefined],
  [undefined, undefined],
])('a bell that calls itself %o is known as %o', async (name, known) => {
  const { url, rung } = await serve()
  const headers = {
    'x-bell-secret': 'the bell',
    ...(name !== undefined && { 'x-request-id': name }),
  }
  await fetch(`${url}/bell`, { method: 'POST', headers })
  expect(rung.names).toEqual([known])
})

test('the token of the numbers opens the numbers, and nothing else', async () => {
  const { url } = await serve()
  const headers = { authorization: 'Bearer the gatherer' }
  expect((await fetch(`${url}/metrics`, { headers })).status).toBe(200)
  expect((await fetch(`${url}/state`, { headers })).status).toBe(401)
  expect((await fetch(`${url}/rebuild`, { method: 'POST', headers })).status).toBe(401)
})

test('what is in the way makes the health an answer of 503', async () => {
  const folder = await checkFolder('/no/such/folder')
  expect(healthAnswer({ checks: { folder, builds: 'ok' } })).toEqual({
    status: 503,
    body: { status: 'failing', checks: { folder: 'it cannot be written', builds: 'ok' } },
  })
})

test('the state is for the panel only, and as the contract has it', async () => {
  const { url } = await serve()
  expect((await fetch(`${url}/state`)).status).toBe(401)
  expect((await fetch(`${url}/state`, { headers: { 'x-bell-secret': 'the bell' } })).status).toBe(
    401,
  )
  const answer = await fetch(`${url}/state`, { headers: panel })
  expect(publisherStateSchema.parse(await answer.json())).toEqual(state)
})

test.each(['rebuild', 'rollback', 'forward'])('%s is for the panel only', async (control) => {
  const { url, rung } = await serve()
  expect((await fetch(`${url}/${control}`, { method: 'POST' })).status).toBe(401)
  expect((await fetch(`${url}/${control}`, { headers: panel })).status).toBe(404)
  expect(rung.controls).toEqual([])
  expect((await fetch(`${url}/${control}`, { method: 'POST', headers: panel })).status).toBe(202)
  expect(rung.controls).toEqual([control])
})

test('what cannot be is answered 409, and why', async () => {
  const { url } = await serve({ isAccepted: false, message: 'There is no older release.' })
  const answer = await fetch(`${url}/rollback`, { method: 'POST', headers: panel })
  expect(answer.status).toBe(409)
  expect(await answer.json()).toEqual({ message: 'There is no older release.' })
})

test('the numbers are for the operator only', async () => {
  const { url } = await serve()
  expect((await fetch(`${url}/metrics`)).status).toBe(401)
  const answer = await fetch(`${url}/metrics`, { headers: panel })
  expect([answer.headers.get('content-type'), await answer.text()]).toEqual([
    'text/plain; version=0.0.4',
    'builds 1\n',
  ])
})

const order = (url: string, body: string, headers: Record<string, string> = panel) =>
  fetch(`${url}/rebuild`, { method: 'POST', headers, body })

test('a rebuild is forced by its reason, and an empty order forces nothing', async () => {
  const { url, rung } = await serve()
  expect((await order(url, '{"force":" They are meant to go. "}')).status).toBe(202)
  expect((await order(url, '{}')).status).toBe(202)
  expect(rung).toMatchObject({
    controls: ['rebuild', 'rebuild'],
    forced: ['They are meant to go.'],
  })
})

test.each(['{', '[]', '"force"', '{"force":" "}', '{"force":1}', `{"force":"${'x'.repeat(501)}"}`])(
  'the order %s is not understood, and builds nothing',
  async (body) => {
    const { url, rung } = await serve()
    const answer = await order(url, body)
    expect([answer.status, await answer.text()]).toEqual([
      400,
      expect.stringContaining('The body is not understood.'),
    ])
    expect(rung.controls).toEqual([])
  },
)

test('an order that is too long is refused before all of it has come', async () => {
  const { url, rung, port } = await serve()
  const socket = connect(port, '127.0.0.1')
  const head = `POST /rebuild HTTP/1.1\r\nhost: x\r\nauthorization: ${panel.authorization}\r\n`
  socket.write(`${head}content-length: 1000000\r\n\r\n${' '.repeat(5000)}`)
  expect(String((await once(socket, 'data')).at(0))).toMatch(/^HTTP\/1\.1 413/u)
  socket.destroy()
  expect((await order(url, '{}')).status).toBe(202)
  expect(rung.controls).toEqual(['rebuild'])
})

test("a stranger's order is refused without a look at its body", async () => {
  const { port, rung } = await serve()
  const socket = connect(port, '127.0.0.1')
  socket.write('POST /rebuild HTTP/1.1\r\nhost: x\r\ncontent-length: 20\r\n\r\n')
  expect(String((await once(socket, 'data')).at(0))).toMatch(/^HTTP\/1\.1 401/u)
  socket.destroy()
  expect(rung.controls).toEqual([])
})

test('another address or method is not found', async () => {
  const { url } = await serve()
  expect((await fetch(`${url}/bell`)).status).toBe(404)
  expect((await fetch(`${url}/constructor`)).status).toBe(404)
})

test('a port in use is told in a sentence', async () => {
  const { port } = await serve()
  const second = serverWith(
    () => undefined,
    () => ({ isAccepted: true, message: '' }),
  )
  await expect(listen(second, '127.0.0.1', port)).rejects.toThrow('the port is in use')
})

test('a withdrawal is carried out before it is answered, with how far each is, for the panel alone', async () => {
  const { url, rung } = await serve()
  expect((await fetch(`${url}/withdraw`, { method: 'POST' })).status).toBe(401)
  expect((await fetch(`${url}/withdrawals`)).status).toBe(401)
  expect(rung.controls).toEqual([])
  const told = await fetch(`${url}/withdrawals`, { headers: panel })
  expect(await told.json()).toEqual({ withdrawals: [steps] })
  expect(rung.controls).toEqual([])
  const done = await fetch(`${url}/withdraw`, { method: 'POST', headers: panel })
  expect([done.status, await done.json()]).toEqual([200, { withdrawals: [steps] }])
  expect(rung.controls).toEqual(['withdraw'])
})
