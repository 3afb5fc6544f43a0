import type { ContentTypeName } from '@send-review/shared'
import type { Core } from '@strapi/strapi'
import { errors } from '@strapi/utils'
import * as z from 'zod'
import { mayDo } from '../../strapi/permissions'
import { actorOf } from '../actor'
import { readEntry } from '../entries'
import { entryOf, type PanelRequest } from '../panel-request'
import { addToPanel, openedEntry, panelRoute } from '../panel-route'
import { uidOf } from '../review-types'
import { differencesOf } from './differences'
import { fieldsInWords } from './entry-in-words'
import type { HistoryAnswer, RestoredAnswer, VersionAnswer } from './history-answers'
import { namesIn } from './names-in-entries'
import { toDraft } from './to-draft'
import { readVersion, readVersions } from './versions'

const UPDATE = 'plugin::content-manager.explorer.update'

const versionOf = ({ params }: PanelRequest): number => {
  const { success, data } = z.object({ version: z.coerce.number().int() }).safeParse(params)
  if (success) return data.version
  throw new errors.NotFoundError('There is no such version.')
}

const compare = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  id: number,
): Promise<VersionAnswer> => {
  const { line, entry, before } = await readVersion(strapi, type, documentId, id)
  const draft = (await readEntry(strapi, uidOf(type), documentId, 'draft')) ?? {}
  const { ownership } = draft
  const restored = { ...entry, ownership }
  const nameOf = await namesIn(strapi, type, [entry, draft, before?.entry ?? {}])
  const { attributes } = strapi.getModel(uidOf(type))
  const words = (fields: Record<string, unknown>) =>
    fieldsInWords(strapi, attributes, fields, nameOf)
  return {
    version: line,
    before: before?.words ?? null,
    changed: differencesOf(words(before?.entry ?? {}), words(entry)),
    ifRestored: differencesOf(words(draft), words(restored)),
  }
}

const restore = async (
  strapi: Core.Strapi,
  type: ContentTypeName,
  documentId: string,
  id: number,
  state: unknown,
): Promise<RestoredAnswer> => {
  const { entry } = await readVersion(strapi, type, documentId, id)
  const leftOut = new Set<string>()
  const { attributes } = strapi.getModel(uidOf(type))
  const draft = await toDraft(strapi, attributes, entry, (label) => leftOut.add(label))
  const { actorId } = actorOf(state)
  // Strapi knows the fields of a type only when it is built for it alone.
  const data: object = { ...draft, ...(actorId !== null && { updatedBy: actorId }) }
  const saved = await strapi.documents(uidOf(type)).update({ documentId, data })
  if (saved === null) throw new errors.NotFoundError('This entry was deleted meanwhile.')
  return { leftOut: [...leftOut] }
}

/** What our panel asks about what an entry said before, and has put into its draft. */
export const addHistoryRoutes = (strapi: Core.Strapi): void => {
  const route = <Answer>(
    method: 'GET' | 'POST',
    path: string,
    answer: (context: PanelRequest) => Promise<Answer>,
  ) =>
    panelRoute(method, `/entries/:type/:documentId/history${path}`, (context: PanelRequest) => {
      openedEntry(context)
      return answer(context)
    })

  addToPanel(strapi, [
    route('GET', '', async (context): Promise<HistoryAnswer> => {
      const { type, documentId } = entryOf(context)
      return { versions: await readVersions(strapi, type, documentId) }
    }),
    route('GET', '/:version', (context) => {
      const { type, documentId } = entryOf(context)
      return compare(strapi, type, documentId, versionOf(context))
    }),
    route('POST', '/:version/restore', (context) => {
      const { type, documentId } = entryOf(context)
      if (!mayDo(context.state, UPDATE, uidOf(type))) {
        throw new errors.PolicyError('You may not change this. Ask somebody who may.')
      }
      return restore(strapi, type, documentId, versionOf(context), context.state)
    }),
  ])
}
