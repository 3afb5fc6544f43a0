import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { buildSchema } from 'graphql'

const path = createRequire(import.meta.url).resolve('@send-review/shared/schema.graphql')

/** What the cms can answer, as it wrote it down itself. */
export const cmsSchema = buildSchema(readFileSync(path, 'utf8'))
