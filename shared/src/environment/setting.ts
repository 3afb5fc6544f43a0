import * as z from 'zod'

/** What is said of a setting, beside what is checked of it. */
export interface AboutSetting {
  /** What it is: "the public address of the site". */
  readonly what: string
  /** What fits, to follow "Set it to". */
  readonly fits: string
  /** What holds without it, in words; it has to be set where this is missing. */
  readonly otherwise?: string
  /**
   * Neither is ever repeated. One of `ours` is made for this product alone, and is judged; what is `theirs` is given by
   * somebody else, or chosen by a person.
   */
  readonly secret?: 'ours' | 'theirs'
}

const about = z.registry<AboutSetting>()

/** Declares one environment variable: what is checked of it, and what is said of it. */
export const setting = <Schema extends z.ZodType>(schema: Schema, said: AboutSetting): Schema => {
  about.add(schema, said)
  return schema
}

/** One environment variable, as a process declares it. */
export interface Declared extends AboutSetting {
  readonly name: string
  readonly schema: z.core.$ZodType
}

/** Every variable that is declared, in its order. Throws where nothing was said of one. */
export const declaredIn = (environment: z.ZodObject): readonly Declared[] => {
  const shape: Readonly<Record<string, z.core.$ZodType>> = environment.shape
  return Object.entries(shape).map(([name, schema]) => {
    const said = about.get(schema)
    if (said === undefined)
      throw new Error(`The setting ${name} is declared without a word about it.`)
    return { ...said, name, schema }
  })
}
