import { type ContentTypeName, momentInWords } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { actorOf } from '../actor'
import { readEntry } from '../entries'
import { differencesOf } from '../history/differences'
import { fieldsInWords } from '../history/entry-in-words'
import { namesIn } from '../history/names-in-entries'
import { entryOf, type PanelRequest } from '../panel-request'
import { addToPanel, openedEntry, panelRoute } from '../panel-route'
import { readAttributes } from '../projection'
import { uidOf } from '../review-types'
import type { BothTextsAnswer, NewerAnswer } from './newer-answers'
import { storedDraft } from './stored-draft'

interface NewerRequest extends PanelRequest {
  readonly query: unknown
  readonly request: { readonly body?: unknown }
}

const ASK_AGAIN_AFTER_MS = 5_000
const sinceSchema = z.object({ than: z.coerce.date() })
const formSchema = z.record(z.string(), z.unknown())

const newer = async (
  strapi: Core.Strapi,
  { type, documentId }: { type: ContentTypeName; documentId: string },
  since: Date,
  state: unknown,
): Promise<NewerAnswer> => {
  const stored = await storedDraft(strapi, type, documentId, { lock: false })
  const isNewer =
    stored !== undefined && stored.savedAt > since && stored.byId !== actorOf(state).actorId
  return {
    askAgainAfter: ASK_AGAIN_AFTER_MS,
    words: isNewer
      ? `${stored.byName} saved this at ${momentInWords(stored.savedAt, new Date())}, after you had opened it.`
      : null,
    savedAt: isNewer ? stored.savedAt.toISOString() : null,
  }
}

/** What the form holds of relations and files is not what is stored of them: they are not compared. */
const bothTexts = async (
  strapi: Core.Strapi,
  { type, documentId }: { type: ContentTypeName; documentId: string },
  form: Record<string, unknown>,
): Promise<BothTextsAnswer> => {
  const stored = (await readEntry(strapi, uidOf(type), documentId, 'draft')) ?? {}
  const { attributes } = strapi.getModel(uidOf(type))
  const written = readAttributes(attributes).filter(
    ([name, attribute]) => name in form && !['relation', 'media'].includes(attribute.type),
  )
  const mine = { ...stored, ...Object.fromEntries(written.map(([name]) => [name, form[name]])) }
  const nameOf = await namesIn(strapi, type, [stored])
  return {
    fields: written.map(([name]) => name),
    differences: differencesOf(
      fieldsInWords(strapi, attributes, stored, nameOf),
      fieldsInWords(strapi, attributes, mine, nameOf),
    ),
  }
}

/** What our panel asks while a form is open: whether somebody else saved its entry, and what then differs. */
export const addNewerRoutes = (strapi: Core.Strapi): void => {
  const route = <Answer>(
    method: 'GET' | 'POST',
    answer: (context: NewerRequest) => Promise<Answer>,
  ) =>
    panelRoute(method, '/entries/:type/:documentId/newer', (context: NewerRequest) => {
      openedEntry(context)
      return answer(context)
    })
  addToPanel(strapi, [
    route('GET', (context) => {
      const { success, data } = sinceSchema.safeParse(context.query)
      if (!success) throw new errors.ValidationError('Say since when: ?than=<date and time>.')
      return newer(strapi, entryOf(context), data.than, context.state)
    }),
    route('POST', (context) => {
      const { success, data } = formSchema.safeParse(context.request.body)
      if (!success) throw new errors.ValidationError('Send the fields of the form.')
      return bothTexts(strapi, entryOf(context), data)
    }),
  ])
}
