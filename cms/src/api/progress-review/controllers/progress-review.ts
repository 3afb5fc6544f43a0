import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::progress-review.progress-review')
