import type { Core } from '@strapi/strapi'

interface ClosedRoute {
  readonly plugin: string
  readonly method: string
  readonly path: string
}

/** Routes that Strapi gives to everybody who is signed in, that its panel does not need here, and why they are closed. */
const closed: readonly ClosedRoute[] = [
  // Sends any mail to anybody, with any file of this machine in it.
  { plugin: 'email', method: 'POST', path: '/' },
  // Changes a setting of everybody's.
  { plugin: 'i18n', method: 'PUT', path: '/settings' },
  // Changes the forms of everybody, which are ours: form-layouts.ts.
  { plugin: 'content-manager', method: 'PUT', path: '/components/:uid/configuration' },
  // Send files to a service on the internet.
  { plugin: 'upload', method: 'POST', path: '/actions/generate-ai-metadata' },
  { plugin: 'upload', method: 'POST', path: '/ai-metadata-jobs' },
]

const routersOf = (strapi: Core.Strapi, plugin: string): Core.Router[] => {
  const { routes } = strapi.plugin(plugin)
  return Array.isArray(routes) ? [] : Object.values(routes)
}

/**
 * Takes these routes away, of the panel and of the content API, before Strapi opens any. Throws where there is none
 * of that name: a new Strapi may have given it another.
 */
export const closeRoutes = (strapi: Core.Strapi): void => {
  for (const { plugin, method, path } of closed) {
    const isIt = (route: Core.Route) => route.method === method && route.path === path
    const holding = routersOf(strapi, plugin).filter(({ routes }) => routes.some(isIt))
    if (holding.length === 0) {
      throw new Error(
        `The plugin ${plugin} has no route ${method} ${path} that could be closed. See what Strapi calls it now, and name that in closed-routes.ts.`,
      )
    }
    for (const router of holding) router.routes = router.routes.filter((route) => !isIt(route))
  }
}
