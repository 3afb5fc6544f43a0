import * as z from 'zod'

/** Who does something, as the publishing log keeps it: the name outlives the account. */
export interface Actor {
  /** The account in the panel; `null` where it is not a person. */
  readonly actorId: number | null
  readonly actorName: string
}

const personSchema = z.object({
  id: z.int(),
  email: z.string(),
  firstname: z.string().nullish(),
  lastname: z.string().nullish(),
})
type Person = z.infer<typeof personSchema>
const signedInSchema = z.object({ user: personSchema })
const tokenSchema = z.object({ auth: z.object({ credentials: z.object({ name: z.string() }) }) })

/** What an account's owner is called: by name, or, where none is given, by e-mail address. */
export const nameOfPerson = ({
  email,
  firstname,
  lastname,
}: Pick<Person, 'email' | 'firstname' | 'lastname'>): string =>
  [firstname, lastname].filter((part) => (part ?? '') !== '').join(' ') || email

/**
 * Who asked for what is being done, by the state of the request: a person, a token of the API, or,
 * outside a request (`undefined`), the cms.
 */
export const actorOf = (state: unknown): Actor => {
  const person = signedInSchema.safeParse(state)
  if (person.success) {
    const { user } = person.data
    return { actorId: user.id, actorName: nameOfPerson(user) }
  }
  const token = tokenSchema.safeParse(state)
  const actorName = token.success
    ? `API token "${token.data.auth.credentials.name}"`
    : 'the cms itself'
  return { actorId: null, actorName }
}
