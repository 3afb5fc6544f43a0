import { cmsEnvironment, fileTypes, readEnvironment } from '@send-review/shared'
import { mailSettings } from '../src/mail/mail-settings'
import { noAliases } from '../src/publishing/no-aliases'
import { publicError } from '../src/publishing/public-error'
import { queriesOnly } from '../src/publishing/queries-only'

const megabyte = 1024 * 1024

const schemaFile = () =>
  readEnvironment(cmsEnvironment.pick({ GRAPHQL_SCHEMA_FILE: true }), process.env)
    .GRAPHQL_SCHEMA_FILE

/** GraphQL for the site alone, read only and bounded; mail; uploads from a list of kinds. */
const plugins = () => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      // Where GRAPHQL_SCHEMA_FILE is set, the schema is written there at start, to be compared.
      generateArtifacts: schemaFile() !== undefined,
      artifacts: { schema: schemaFile() ?? false },
      defaultLimit: 100,
      maxLimit: 101,
      depthLimit: 8,
      apolloServer: {
        introspection: false,
        cors: false,
        parseOptions: { maxTokens: 2000 },
        validationRules: [queriesOnly, noAliases],
        hideSchemaDetailsFromClientErrors: true,
        includeStacktraceInErrorResponses: false,
        formatError: publicError,
      },
    },
  },
  email: { config: mailSettings() },
  upload: {
    config: {
      sizeLimit: 25 * megabyte,
      security: {
        allowedTypes: [...fileTypes.keys()],
      },
    },
  },
})

export default plugins
