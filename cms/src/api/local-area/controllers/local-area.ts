import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::local-area.local-area')
