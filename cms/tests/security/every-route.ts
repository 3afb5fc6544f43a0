import type { Core } from '@strapi/strapi'
import * as z from 'zod'

/** A route as the router has it, and an address at which it can be asked. */
export interface KnownRoute {
  /** "GET /upload/files/:id" */
  readonly name: string
  readonly method: string
  readonly address: string
}

const layersSchema = z.array(z.looseObject({ methods: z.array(z.string()), path: z.string() }))
const asked = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE'])

const standIns: Readonly<Record<string, string>> = {
  '/collection-types/:model': '/collection-types/api::organisation.organisation',
  '/single-types/:model': '/single-types/api::review-page.review-page',
  '/components/:uid': '/components/review.source',
  '/:uid': '/api::organisation.organisation',
  '/:model': '/api::organisation.organisation',
  '/:contentType': '/api::organisation.organisation',
  '/:type': '/organisation',
}
/** There is no such entry, file, account or page. */
const NOBODY = '999999'

const addressOf = (path: string): string =>
  path.replaceAll(
    /(?:\/collection-types|\/single-types|\/components)?\/(?::[A-Za-z]+\*?|\(.*\))/gu,
    (part) => standIns[part] ?? part.replace(/[^/]+$/u, NOBODY),
  )

/** Every route of a loaded cms, from its router's own list. */
export const everyRoute = (strapi: Core.Strapi): KnownRoute[] =>
  layersSchema
    .parse(strapi.server.listRoutes())
    .flatMap(({ methods, path }) =>
      methods
        .filter((method) => asked.has(method))
        .map((method) => ({ name: `${method} ${path}`, method, address: addressOf(path) })),
    )
