import {
  type ContentTypeDescription,
  type ContentTypeName,
  contentTypes,
  publicLogSchema,
  withdrawnPageSchema,
} from '@send-review/shared'
import { defineCollection } from 'astro:content'
import { isContentHeld } from './cms/held-content.ts'
import { pictureSchema } from './cms/picture.ts'
import { type BuildPull, startPull, strapiLoader } from './cms/strapi-loader.ts'
import { readEnvironment } from './environment.ts'

/** The register: where each content type's environment, query and schema meet. */

const pulls = new WeakMap<object, BuildPull>()

const nothing: BuildPull = Promise.resolve(new Map())

/** The one pull of a build, which its collections share; Astro gives each build its own config. */
const pullOf = (build: object): BuildPull => {
  if (isContentHeld()) return nothing
  const { CMS_URL, SITE_TOKEN, MEDIA_DIR } = readEnvironment()
  const begun = pulls.get(build) ?? startPull({ url: CMS_URL, token: SITE_TOKEN }, MEDIA_DIR)
  pulls.set(build, begun)
  return begun
}

const collection = <Schema extends ContentTypeDescription['schema']>(
  type: ContentTypeName,
  { schema }: { readonly schema: Schema },
) => defineCollection({ loader: strapiLoader(type, pullOf), schema })

export const collections = {
  picture: defineCollection({ loader: strapiLoader('picture', pullOf), schema: pictureSchema }),
  'withdrawn-page': defineCollection({
    loader: strapiLoader('withdrawn-page', pullOf),
    schema: withdrawnPageSchema,
  }),
  'publishing-log': defineCollection({
    loader: strapiLoader('publishing-log', pullOf),
    schema: publicLogSchema.pick({ entries: true }),
  }),
  'local-area': collection('local-area', contentTypes['local-area']),
  'review-page': collection('review-page', contentTypes['review-page']),
  'accessibility-statement': collection(
    'accessibility-statement',
    contentTypes['accessibility-statement'],
  ),
  inspection: collection('inspection', contentTypes.inspection),
  'action-area': collection('action-area', contentTypes['action-area']),
  'progress-status': collection('progress-status', contentTypes['progress-status']),
  'progress-update': collection('progress-update', contentTypes['progress-update']),
  'review-document': collection('review-document', contentTypes['review-document']),
  organisation: collection('organisation', contentTypes.organisation),
  plan: collection('plan', contentTypes.plan),
  'progress-review': collection('progress-review', contentTypes['progress-review']),
  'support-contact': collection('support-contact', contentTypes['support-contact']),
  meeting: collection('meeting', contentTypes.meeting),
  'news-item': collection('news-item', contentTypes['news-item']),
  'glossary-term': collection('glossary-term', contentTypes['glossary-term']),
  page: collection('page', contentTypes.page),
  'plan-action': collection('plan-action', contentTypes['plan-action']),
  measure: collection('measure', contentTypes.measure),
  'feedback-response': collection('feedback-response', contentTypes['feedback-response']),
  'page-version': collection('page-version', contentTypes['page-version']),
  notice: collection('notice', contentTypes.notice),
  redirect: collection('redirect', contentTypes.redirect),
}
