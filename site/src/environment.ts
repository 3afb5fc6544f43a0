import * as z from 'zod'

const environmentSchema = z.object({
  CMS_URL: z.url({ protocol: /^https?$/u }),
  SITE_TOKEN: z.string().min(1),
  MEDIA_DIR: z.string().min(1),
})

/** What a build needs of its environment. Throws a sentence naming every variable that is wrong. */
export const readEnvironment = () => {
  const { success, data, error } = environmentSchema.safeParse(process.env)
  if (success) return data
  const names = [...new Set(error.issues.map(({ path }) => String(path[0])))]
  throw new Error(
    `The site cannot be built: ${names.join(', ')} is not set, or not as it should be. README.md says what each one is.`,
  )
}
