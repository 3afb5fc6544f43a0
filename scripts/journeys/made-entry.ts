import * as z from 'zod'
import { entriesPath, type PanelSession } from '../panel-session.ts'

const saved = z.object({ data: z.object({ documentId: z.string() }) })

/** An entry that a journey needs; `path` is its form's, below the panel's address. Throws where the cms refuses it. */
export const madeEntry = async (officer: PanelSession, type: string, content: object) => {
  const { body } = await officer.request('POST', entriesPath(type), content)
  const { documentId } = saved.parse(body).data
  const path = `${entriesPath(type)}/${documentId}`
  return {
    documentId,
    path,
    publish: async () => {
      const { status, body: said } = await officer.request('POST', `${path}/actions/publish`, {})
      if (status !== 200) throw new Error(`It was not published: ${JSON.stringify(said)}`)
    },
    remove: () => officer.request('DELETE', path),
  }
}
