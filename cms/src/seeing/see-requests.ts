import { isSameSecret, REQUEST_HEADER } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { healthOf } from './health'
import { counted, METRICS_TYPE, metricsText } from './metrics'
import { asRequest } from './request-id'

/** As much of a request and its answer as is seen here. */
interface Seen {
  readonly method: string
  readonly path: string
  status: number
  body: unknown
  type: string
  get(header: string): string
  set(header: string, value: string): void
}

const answerMetrics = async (context: Seen): Promise<void> => {
  const token = process.env.METRICS_TOKEN?.trim() ?? ''
  if (token === '' || !isSameSecret(context.get('authorization'), `Bearer ${token}`)) {
    context.status = 401
    context.body = { message: 'The token is missing or wrong.' }
    return
  }
  context.type = METRICS_TYPE
  context.body = await metricsText()
}

const answerHealth = async (strapi: Core.Strapi, context: Seen): Promise<void> => {
  const { status, body } = await healthOf(strapi)
  context.status = status
  context.body = body
}

/** What machines ask often is in no log. */
const quiet = new Set(['/_health', '/healthz', '/metrics'])
const TOO_MANY = 429

const tell = (strapi: Core.Strapi, context: Seen, seconds: number): void => {
  const { method, path, status } = context
  counted.request.observe({ method, status: `${String(status).charAt(0)}xx` }, seconds)
  const isRefused = (status >= 400 && status < 500) || status === TOO_MANY
  if (path === '/admin/login' && method === 'POST' && isRefused) counted.refusedLogin.inc()
  if (quiet.has(path)) return
  // Never what stands behind the question mark: Strapi puts tokens of invitations and of lost passwords there.
  strapi.log.http(`${method} ${path}`, { facts: { method, path, status, seconds } })
}

/**
 * Gives each request a name, which its answer has in a header, and tells of it when it is answered; answers `/healthz`,
 * and, with METRICS_TOKEN, `/metrics`.
 */
export const seeRequests =
  (strapi: Core.Strapi) =>
  (context: Seen, next: () => Promise<void>): Promise<void> =>
    asRequest(async (id) => {
      const begun = performance.now()
      context.set(REQUEST_HEADER, id)
      try {
        if (context.method === 'GET' && context.path === '/healthz') {
          await answerHealth(strapi, context)
        } else if (context.method === 'GET' && context.path === '/metrics') {
          await answerMetrics(context)
        } else await next()
      } finally {
        tell(strapi, context, (performance.now() - begun) / 1000)
      }
    })
