import { factories } from '@strapi/strapi'

export default factories.createCoreController('api::plan-action.plan-action')
