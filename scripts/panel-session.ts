import * as z from 'zod'

/** The panel's own HTTP API, as a signed-in person's browser uses it. */
export interface PanelSession {
  /** What goes on with this session elsewhere, for half an hour. */
  readonly token: string
  /** The answer's status and JSON body; `null` where there is no body. Never throws on a refusal. */
  request(method: string, path: string, body?: unknown): Promise<{ status: number; body: unknown }>
  /** Uploads a file to the media library; gives its id. Throws with the panel's words on a refusal. */
  upload(file: File, alternativeText: string | null): Promise<number>
  /** Puts a file in the place of the one with this id. Throws with the panel's words on a refusal. */
  replace(id: number, file: File): Promise<void>
}

const signedIn = z.object({ data: z.object({ token: z.string() }) })

const send = async (url: string, method: string, body: unknown, token?: string) => {
  const answer = await fetch(url, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  })
  const text = await answer.text()
  const isJson = answer.headers.get('content-type')?.includes('json') === true
  const read: unknown = isJson && text !== '' ? JSON.parse(text) : null
  return { status: answer.status, body: read }
}

/** Signs in to the panel; throws with the panel's own words when it refuses. */
export const signIn = async (
  cmsUrl: string,
  account: { email: string; password: string },
): Promise<PanelSession> => {
  const { status, body } = await send(`${cmsUrl}/admin/login`, 'POST', account)
  if (status !== 200) throw new Error(`${account.email} could not sign in: ${JSON.stringify(body)}`)
  return goOn(cmsUrl, signedIn.parse(body).data.token)
}

/** Goes on with a session: the panel lets nobody sign in more than five times in five minutes. */
export const goOn = (cmsUrl: string, token: string): PanelSession => ({
  token,
  request: (method, path, sent) => send(cmsUrl + path, method, sent, token),
  upload: async (file, alternativeText) => {
    const fileInfo = { name: file.name, alternativeText, caption: null }
    const [kept] = uploadedSchema.parse(await sendFile(`${cmsUrl}/upload`, token, file, fileInfo))
    if (kept === undefined) throw new Error(`The cms gave no id for the file "${file.name}".`)
    return kept.id
  },
  replace: async (id, file) => {
    await sendFile(`${cmsUrl}/upload?id=${String(id)}`, token, file, { name: file.name })
  },
})

const uploadedSchema = z.array(z.object({ id: z.int() })).length(1)

/** Sends a file with what is said about it to the media library; gives the library's answer. */
const sendFile = async (
  address: string,
  token: string,
  file: File,
  fileInfo: object,
): Promise<unknown> => {
  const form = new FormData()
  form.append('files', file)
  form.append('fileInfo', JSON.stringify(fileInfo))
  const answer = await fetch(address, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}` },
    body: form,
  })
  const text = await answer.text()
  if (!answer.ok) throw new Error(`The cms refused the file "${file.name}": ${text}`)
  return JSON.parse(text)
}

const listed = z.object({
  results: z.array(z.looseObject({ documentId: z.string(), status: z.string().optional() })),
})
const read = z.object({ data: z.looseObject({ documentId: z.string() }) })

/** Where the panel keeps the entries of a type. */
export const entriesPath = (type: string): string =>
  `/content-manager/collection-types/api::${type}.${type}`

/** Every entry of a type as the panel lists it, drafts first saved. */
export const entriesOf = async (panel: PanelSession, type: string) => {
  const { body } = await panel.request('GET', `${entriesPath(type)}?page=1&pageSize=100`)
  return listed.parse(body).results
}

/** The entries of a type that the public site has, though their drafts may be newer. */
export const publishedOf = async (panel: PanelSession, type: string) =>
  (await entriesOf(panel, type)).filter(({ status }) => status !== 'draft')

const ofThePanel = new Set(['id', 'status', 'locale', 'localizations', 'createdBy', 'updatedBy'])

/** The draft of one entry, with its components and without what the panel keeps for itself. */
export const draftOf = async (panel: PanelSession, type: string, documentId: string) => {
  const { body } = await panel.request('GET', `${entriesPath(type)}/${documentId}`)
  const { data } = read.parse(body)
  return Object.fromEntries(Object.entries(data).filter(([name]) => !ofThePanel.has(name)))
}

/** Takes the draft of an entry back to what readers have: a publish that is refused keeps what it was to publish. */
export const discardDraft = async (
  panel: PanelSession,
  type: string,
  documentId: string,
): Promise<void> => {
  await panel.request('POST', `${entriesPath(type)}/${documentId}/actions/discard`, {})
}

const refused = z.object({
  error: z.object({
    message: z.string(),
    details: z.object({
      errors: z.array(
        z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string() }),
      ),
    }),
  }),
})

/** What stands against a publish, as the form shows it: `field: sentence`. */
export const refusalIn = (body: unknown): string[] =>
  refused
    .parse(body)
    .error.details.errors.map(({ path, message }) => `${path.join('.')}: ${message}`)
