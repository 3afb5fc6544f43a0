import { readEnvironment as read, renderEnvironment } from '@send-review/shared'

/** What the content of a build is asked with. Throws a sentence for each variable that is wrong. */
export const readEnvironment = () => read(contentEnvironment, process.env)

const contentEnvironment = renderEnvironment.pick({
  CMS_URL: true,
  SITE_TOKEN: true,
  MEDIA_DIR: true,
})
