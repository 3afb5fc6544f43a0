import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import * as z from 'zod'

const root = fileURLToPath(new URL('../..', import.meta.url))

const serviceSchema = z.object({
  build: z.object({ dockerfile: z.string(), target: z.string().optional() }).optional(),
  command: z.array(z.string()).optional(),
  environment: z.record(z.string(), z.coerce.string()),
  volumes: z.array(z.string()),
  stop_grace_period: z.string().default('10s'),
})
const composeSchema = z.object({ services: z.record(z.string(), serviceSchema) })

/** One process as docker-compose.yml describes it. */
export interface ComposedService {
  readonly command: readonly string[]
  readonly environment: Readonly<Record<string, string>>
  /** Where the container sees each volume, by the volume's name. */
  readonly volumes: ReadonlyMap<string, string>
  readonly graceSeconds: number
}

/** `${NAME}`, `${NAME:-otherwise}` and `${NAME:?why}`, as compose reads them; one may stand in another's otherwise. */
const interpolate = (text: string, settings: Readonly<Record<string, string>>): string => {
  const inner = /\$\{(\w+)(?::([-?])([^${}]*))?\}/u
  let [rest, match] = [text, inner.exec(text)]
  while (match !== null) {
    const [whole, name = '', sign, otherwise = ''] = match
    const value = settings[name] ?? ''
    if (value === '' && sign === '?') throw new Error(otherwise)
    rest = rest.replace(whole, () => (value === '' && sign === '-' ? otherwise : value))
    match = inner.exec(rest)
  }
  return rest
}

/** The program of the stage of a Dockerfile that compose names, or of the last. */
const programOf = (dockerfile: string, target: string | undefined): string[] => {
  const text = readFileSync(`${root}${dockerfile}`, 'utf8')
  const stages = text.split(/^(?=FROM )/mu)
  const stage =
    target === undefined
      ? stages.at(-1)
      : stages.find((one) => one.split('\n')[0]?.endsWith(` AS ${target}`))
  const [, program = '[]'] = /^CMD (.+)$/mu.exec(stage ?? '') ?? []
  return z.array(z.string()).parse(JSON.parse(program))
}

const secondsOf = (text: string): number => Number.parseInt(text) * (text.endsWith('m') ? 60 : 1)

/** The services of docker-compose.yml with these settings, which an operator writes into `.env`. */
export const readCompose = (
  settings: Readonly<Record<string, string>>,
): ReadonlyMap<string, ComposedService> => {
  const document: unknown = parse(readFileSync(`${root}docker-compose.yml`, 'utf8'), {
    merge: true,
  })
  const { services } = composeSchema.parse(document)
  return new Map(
    Object.entries(services).map(([name, { build, command, environment, ...service }]) => [
      name,
      {
        command: command ?? (build ? programOf(build.dockerfile, build.target) : []),
        environment: Object.fromEntries(
          Object.entries(environment).map(([key, value]) => [key, interpolate(value, settings)]),
        ),
        volumes: new Map(
          service.volumes.map((volume) => {
            const [source = '', inside = ''] = volume.split(':')
            return [source, inside]
          }),
        ),
        graceSeconds: secondsOf(service.stop_grace_period),
      },
    ]),
  )
}
