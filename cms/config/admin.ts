import { previewSettings } from '../src/editing/preview'
import { requireEnv } from '../src/require-env'

const hours = 60 * 60
const isHttps = () => requireEnv('CMS_URL').startsWith('https:')

/** Sessions end with a working day; Strapi's promotions are off. Durations are in seconds. */
const admin = () => ({
  auth: {
    secret: requireEnv('ADMIN_JWT_SECRET'),
    sessions: {
      accessTokenLifespan: hours / 2,
      maxRefreshTokenLifespan: 12 * hours,
      idleRefreshTokenLifespan: 2 * hours,
      maxSessionLifespan: 12 * hours,
      idleSessionLifespan: 2 * hours,
    },
    cookie: { secure: isHttps() },
  },
  apiToken: { salt: requireEnv('API_TOKEN_SALT') },
  transfer: { token: { salt: requireEnv('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: requireEnv('ENCRYPTION_KEY') },
  preview: previewSettings(),
  flags: { nps: false, promoteEE: false },
})

export default admin
