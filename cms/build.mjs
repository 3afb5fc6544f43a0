/**
 * `pnpm build`: has Strapi build the panel. It loads the configuration for that, which asks for values that no build
 * depends on; they are the same wherever it is built, so that nothing of that machine is in the panel.
 */
Object.assign(process.env, {
  NODE_ENV: 'production',
  CMS_URL: 'http://localhost',
  PREVIEW_URL: 'http://localhost',
  CMS_PUBLIC_DIR: 'for-the-build-only',
  DATABASE_CLIENT: 'sqlite',
  DATABASE_FILENAME: 'for-the-build-only',
  APP_KEYS: 'for-the-build-only',
  API_TOKEN_SALT: 'for-the-build-only',
  ADMIN_JWT_SECRET: 'for-the-build-only',
  TRANSFER_TOKEN_SALT: 'for-the-build-only',
  ENCRYPTION_KEY: 'for-the-build-only',
  STRAPI_TELEMETRY_DISABLED: 'true',
})
process.argv.push('build')
await import('./node_modules/@strapi/strapi/bin/strapi.js')
