import { fileTypes } from '@send-review/shared'

const megabyte = 1024 * 1024

/** GraphQL for the site alone, read only and bounded; uploads from a list of kinds. */
const plugins = () => ({
  graphql: {
    config: {
      endpoint: '/graphql',
      shadowCRUD: true,
      landingPage: false,
      // Where GRAPHQL_SCHEMA_FILE is set, the schema is written there at start, to be compared.
      generateArtifacts: process.env.GRAPHQL_SCHEMA_FILE !== undefined,
      artifacts: { schema: process.env.GRAPHQL_SCHEMA_FILE ?? false },
      defaultLimit: 100,
      maxLimit: 101,
      depthLimit: 8,
      apolloServer: {
        introspection: false,
        cors: false,
        parseOptions: { maxTokens: 2000 },
        includeStacktraceInErrorResponses: false,
        formatError: publicError,
      },
    },
  },
  upload: {
    config: {
      sizeLimit: 25 * megabyte,
      security: {
        allowedTypes: [...fileTypes.keys()],
      },
    },
  },
})

interface GraphqlError {
  readonly message: string
  readonly extensions?: { readonly code?: unknown }
}

/** What a caller may know of an error: nothing of what went wrong inside (database text, paths). */
const publicError = ({ message, extensions }: GraphqlError) => {
  const code = typeof extensions?.code === 'string' ? extensions.code : 'INTERNAL_SERVER_ERROR'
  return {
    message: code === 'INTERNAL_SERVER_ERROR' ? 'The cms could not answer.' : message,
    extensions: { code },
  }
}

export default plugins
