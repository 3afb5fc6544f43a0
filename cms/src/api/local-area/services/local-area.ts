import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::local-area.local-area')
