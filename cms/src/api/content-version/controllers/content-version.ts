import { readContentVersion } from '../../../publishing/content-version'

export default {
  /** `GET /api/content-version`: how often the content has changed, for the publisher to compare. */
  async find() {
    return readContentVersion(strapi)
  },
}
