/** Strapi's own chain, within ours, which tells of requests what Strapi's logger would with the secrets in addresses. Cross-origin calls are not answered: nobody but the panel itself calls. */
const middlewares = [
  'global::seeing',
  'strapi::errors',
  {
    name: 'strapi::security',
    config: {
      contentSecurityPolicy: {
        useDefaults: true,
        directives: { upgradeInsecureRequests: null },
      },
    },
  },
  { name: 'strapi::cors', config: { origin: [] } },
  'global::guess-limit',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
]

export default middlewares
