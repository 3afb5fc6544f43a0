import * as z from 'zod'
import { cmsEnvironment, mailEnvironment } from './cms-environment.ts'
import { databaseIsNamed, type Given, mailIsWhole, type Rule, secretsDiffer } from './rules.ts'
import { isSample, secretFault } from './secret-fault.ts'
import { type Declared, declaredIn } from './setting.ts'
import { hookEnvironment, publisherEnvironment } from './site-environments.ts'
import { startEnvironment } from './start-environment.ts'

export type Variables = Readonly<Record<string, string | undefined>>

/** An error whose message is a sentence for each variable that is wrong; no value of a secret is in it. */
export class EnvironmentError extends Error {
  override readonly name = 'EnvironmentError'
}

/** The hook is read only where a host is told to build. */
const hookIsNamed: Rule = (given) =>
  given['TARGET'] === 'hook' ? faultsOf(hookEnvironment, given) : []

const rules = new Map<z.ZodObject, readonly Rule[]>([
  [mailEnvironment, [mailIsWhole]],
  [cmsEnvironment, [mailIsWhole, databaseIsNamed(true)]],
  [startEnvironment, [mailIsWhole, databaseIsNamed(false)]],
  [publisherEnvironment, [hookIsNamed]],
])

/** What was given: a variable that is empty, or blank, counts as not set. */
const givenOf = (variables: Variables): Given =>
  Object.fromEntries(
    Object.entries(variables).flatMap(([name, value]) => {
      const trimmed = value?.trim() ?? ''
      return trimmed === '' ? [] : [[name, trimmed]]
    }),
  )

const isProduction = (given: Given): boolean => given['NODE_ENV'] === 'production'

/** What is wrong with a value of the right kind. What others gave is theirs to judge, but an example was given by nobody. */
const secretSentence = (
  name: string,
  value: string,
  secret: 'ours' | 'theirs' | undefined,
): string | undefined => {
  if (secret === 'ours') {
    const fault = secretFault(value)
    return fault && `${name} ${fault}. Make another: openssl rand -hex 32`
  }
  const isExample = secret === 'theirs' && (isSample(value) || isSample(passwordOf(value)))
  return isExample
    ? `${name} is what stands in an example. Set it to what it is really.`
    : undefined
}

const passwordOf = (address: string): string =>
  URL.canParse(address) ? decodeURIComponent(new URL(address).password) : ''

const faultOf = (
  { name, schema, what, fits, secret }: Declared,
  given: Given,
): string | undefined => {
  const value = given[name]
  const isRight = z.safeParse(schema, value).success
  // A secret that a developer made up is good enough for a machine of their own.
  if (isRight) {
    return value === undefined || !isProduction(given)
      ? undefined
      : secretSentence(name, value, secret)
  }
  if (value === undefined) return `${name} is missing. Set it to ${what}.`
  if (secret === undefined) return `${name} is "${value}". Set it to ${fits}.`
  return `${name} is not what it should be. Set it to ${fits}.`
}

const faultsOf = (environment: z.ZodObject, given: Given): readonly string[] =>
  declaredIn(environment).flatMap((declared) => faultOf(declared, given) ?? [])

/** A sentence for each variable that is wrong, in the order they are declared in. */
export const environmentFaults = (
  environment: z.ZodObject,
  variables: Variables,
): readonly string[] => {
  const given = givenOf(variables)
  const together = rules.get(environment) ?? []
  const apart = isProduction(given) ? [secretsDiffer(environment)] : []
  return [
    ...faultsOf(environment, given),
    ...[...together, ...apart].flatMap((rule) => rule(given)),
  ]
}

/**
 * The environment as a process declares it. Throws an EnvironmentError with one sentence for each variable that is
 * wrong, all at once. In production, a secret that is too short, stands in an example or is used twice is wrong too.
 */
export const readEnvironment = <Shape extends z.ZodRawShape>(
  environment: z.ZodObject<Shape>,
  variables: Variables,
): z.output<z.ZodObject<Shape>> => {
  const faults = environmentFaults(environment, variables)
  if (faults.length > 0) throw new EnvironmentError(faults.join('\n'))
  return environment.parse(givenOf(variables))
}
