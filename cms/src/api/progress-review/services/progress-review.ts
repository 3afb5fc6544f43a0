import { factories } from '@strapi/strapi'

export default factories.createCoreService('api::progress-review.progress-review')
