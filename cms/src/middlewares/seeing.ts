import type { Core } from '@strapi/strapi'
import { seeRequests } from '../seeing/see-requests'

/** The outermost of all that a request passes through. */
const seeing = (_config: unknown, { strapi }: { strapi: Core.Strapi }) => seeRequests(strapi)

export default seeing
