import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::local-area.local-area')
