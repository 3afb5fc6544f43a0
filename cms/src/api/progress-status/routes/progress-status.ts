import { factories } from '@strapi/strapi'

export default factories.createCoreRouter('api::progress-status.progress-status')
