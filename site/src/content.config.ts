import {
  actionAreaSchema,
  inspectionSchema,
  localAreaSchema,
  organisationSchema,
  progressStatusSchema,
  progressUpdateSchema,
  reviewDocumentSchema,
  reviewPageSchema,
} from '@send-review/shared'
import { defineCollection } from 'astro:content'
import { type BuildPull, startPull, strapiLoader } from './cms/strapi-loader.ts'
import { readEnvironment } from './environment.ts'

/** The register: where each content type's environment, query and schema meet. */

const pulls = new WeakMap<object, BuildPull>()

/** The one pull of a build, which its collections share; Astro gives each build its own config. */
const pullOf = (build: object): BuildPull => {
  const { CMS_URL, SITE_TOKEN, MEDIA_DIR } = readEnvironment()
  const begun = pulls.get(build) ?? startPull({ url: CMS_URL, token: SITE_TOKEN }, MEDIA_DIR)
  pulls.set(build, begun)
  return begun
}

export const collections = {
  'local-area': defineCollection({
    loader: strapiLoader('local-area', pullOf),
    schema: localAreaSchema,
  }),
  'review-page': defineCollection({
    loader: strapiLoader('review-page', pullOf),
    schema: reviewPageSchema,
  }),
  inspection: defineCollection({
    loader: strapiLoader('inspection', pullOf),
    schema: inspectionSchema,
  }),
  'action-area': defineCollection({
    loader: strapiLoader('action-area', pullOf),
    schema: actionAreaSchema,
  }),
  'progress-status': defineCollection({
    loader: strapiLoader('progress-status', pullOf),
    schema: progressStatusSchema,
  }),
  'progress-update': defineCollection({
    loader: strapiLoader('progress-update', pullOf),
    schema: progressUpdateSchema,
  }),
  'review-document': defineCollection({
    loader: strapiLoader('review-document', pullOf),
    schema: reviewDocumentSchema,
  }),
  organisation: defineCollection({
    loader: strapiLoader('organisation', pullOf),
    schema: organisationSchema,
  }),
}
