import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import {
  BELL_HEADER,
  isSameSecret,
  type PublisherState,
  REQUEST_HEADER,
  requestIdSchema,
  type WithdrawalSteps,
} from '@send-review/shared'
import { type Health, healthAnswer } from './health.ts'
import type { ControlAnswer } from './operator-controls.ts'
import { readRebuildOrder, RebuildOrderError } from './rebuild-order.ts'

export type ServerParts = {
  bellSecret: string
  publisherSecret: string
  /** Reads the numbers, and nothing else. */
  metricsToken: string | undefined
  /** `request` is the cms's name for what rang. */
  bell: (request?: string) => void
  /** What an operator may ask for, each at `POST /<name>`; `force` is why a release goes live though entries vanish. */
  controls: Record<'rollback' | 'forward', () => Promise<ControlAnswer>> & {
    rebuild: (force?: string) => Promise<ControlAnswer>
  }
  state: () => Promise<PublisherState>
  health: () => Promise<Health>
  /** Takes down what the cms says was withdrawn, and says how far each of it is. */
  withdrawals: { ask: () => Promise<void>; steps: () => Promise<WithdrawalSteps[]> }
  metrics: { text: () => Promise<string>; contentType: string }
  /** An answer that could not be made. */
  onError: (error: unknown) => void
}

type Route = {
  isAllowed: (request: IncomingMessage) => boolean
  answer: (response: ServerResponse, request: IncomingMessage) => void | Promise<void>
}

const sayText = (response: ServerResponse, status: number, type: string, text: string): void => {
  response.writeHead(status, {
    'content-type': type,
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
  })
  response.end(text)
}

const say = (response: ServerResponse, status: number, body: object): void =>
  sayText(response, status, 'application/json', JSON.stringify(body))

const headerOf = (request: IncomingMessage, name: string): string => {
  const value = request.headers[name]
  return typeof value === 'string' ? value : ''
}

/** A stranger's connection is closed: what it still sends is not even thrown away. */
const refuse = (response: ServerResponse): void => {
  response.setHeader('connection', 'close')
  say(response, 401, { message: 'The secret is missing or wrong.' })
}

/** What is left of a body that is too long is not read either. */
const refuseOrder = (response: ServerResponse, { status, message }: RebuildOrderError): void => {
  response.setHeader('connection', 'close')
  say(response, status, { message })
}

/**
 * What the cms and its panel say to the publisher: `POST /bell` with BELL_SECRET in its header, and with
 * `Authorization: Bearer` PUBLISHER_SECRET `GET /state`, `GET /metrics` and `POST /rebuild`, `/rollback` and
 * `/forward`, which answer 409 with a sentence where that cannot be; with it too `POST /withdraw`, which asks the cms what
 * was withdrawn and answers once that is taken down, and `GET /withdrawals`, which says how far each is; `GET /healthz` for
 * anybody, which answers 503 where something is in the way; METRICS_TOKEN opens `GET /metrics` alone. A bell's body is never read: it says only that there is something to ask the cms about. That of a rebuild may
 * force it, with the reason. What answers is looked up for each request.
 */
export const createPublisherServer = (answers: () => ServerParts): Server =>
  createServer((request, response) => {
    const parts = answers()
    handle(routesOf(parts), request, response).catch((error: unknown) => {
      if (error instanceof RebuildOrderError) {
        refuseOrder(response, error)
        return
      }
      parts.onError(error)
      if (!response.headersSent) say(response, 500, { message: 'The publisher could not answer.' })
    })
  })

const routesOf = (parts: ServerParts): Record<string, Route> => {
  const isCms = (request: IncomingMessage): boolean =>
    isSameSecret(headerOf(request, BELL_HEADER), parts.bellSecret)
  const isPanel = (request: IncomingMessage): boolean =>
    isSameSecret(headerOf(request, 'authorization'), `Bearer ${parts.publisherSecret}`)

  const isGatherer = (request: IncomingMessage): boolean =>
    parts.metricsToken !== undefined &&
    isSameSecret(headerOf(request, 'authorization'), `Bearer ${parts.metricsToken}`)

  const control = (ask: (request: IncomingMessage) => Promise<ControlAnswer>): Route => ({
    isAllowed: isPanel,
    answer: async (response, request) => {
      const { isAccepted, message } = await ask(request)
      say(response, isAccepted ? 202 : 409, { message })
    },
  })

  return {
    'GET /healthz': {
      isAllowed: () => true,
      answer: async (response) => {
        const { status, body } = healthAnswer(await parts.health())
        say(response, status, body)
      },
    },
    'POST /bell': {
      isAllowed: isCms,
      answer: (response, request) => {
        parts.bell(requestIdSchema.safeParse(headerOf(request, REQUEST_HEADER)).data)
        say(response, 202, { message: 'The cms is asked.' })
      },
    },
    'GET /state': {
      isAllowed: isPanel,
      answer: async (response) => say(response, 200, await parts.state()),
    },
    'GET /metrics': {
      isAllowed: (request) => isPanel(request) || isGatherer(request),
      answer: async (response) =>
        sayText(response, 200, parts.metrics.contentType, await parts.metrics.text()),
    },
    'POST /withdraw': {
      isAllowed: isPanel,
      answer: async (response) => {
        await parts.withdrawals.ask()
        say(response, 200, { withdrawals: await parts.withdrawals.steps() })
      },
    },
    'GET /withdrawals': {
      isAllowed: isPanel,
      answer: async (response) =>
        say(response, 200, { withdrawals: await parts.withdrawals.steps() }),
    },
    'POST /rebuild': control(async (request) =>
      parts.controls.rebuild((await readRebuildOrder(request)).force),
    ),
    'POST /rollback': control(() => parts.controls.rollback()),
    'POST /forward': control(() => parts.controls.forward()),
  }
}

const handle = async (
  routes: Record<string, Route>,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> => {
  const path = (request.url ?? '').replace(/\?.*$/u, '')
  const route = routes[`${request.method ?? ''} ${path}`]
  if (!route) say(response, 404, { message: 'There is nothing at this address.' })
  else if (route.isAllowed(request)) await route.answer(response, request)
  else refuse(response)
}
