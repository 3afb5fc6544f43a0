import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::progress-status.progress-status')
