import { draftOf, entriesPath, publishedOf } from '../panel-session.ts'
import type { Tools } from './journey.ts'

/** An action area of the seed, published with this summary. `back` publishes again what it said before. */
export const areaSaying = async ({ officer }: Tools, ...summaries: string[]) => {
  const [area] = await publishedOf(officer, 'action-area')
  if (area === undefined) throw new Error('The seed has no action area.')
  const { documentId } = area
  const path = `${entriesPath('action-area')}/${documentId}`
  const before = await draftOf(officer, 'action-area', documentId)
  const publish = async (summary: unknown) => {
    const draft = await draftOf(officer, 'action-area', documentId)
    const body = { ...draft, summary }
    const { status } = await officer.request('POST', `${path}/actions/publish`, body)
    if (status !== 200) throw new Error(`The area was not published: ${String(status)}`)
  }
  for (const summary of summaries) await publish(summary)
  return {
    documentId,
    path,
    title: String(before['title']),
    back: () => publish(before['summary']),
  }
}
