import { useEffect, useSyncExternalStore } from 'react'
import type { NewerAnswer } from '../../publishing/newer/newer-answers'
import { entryPath } from '../entry-path'
import { useAnswer } from '../live/use-answer'
import type { SidePanel } from '../side-panels'
import { BothTexts } from './BothTexts'
import {
  entryKey,
  forgetRefusedSave,
  noteOpenedAt,
  onRefusedSaves,
  refusedSaveOf,
} from './told-saves'

const TITLE = 'Somebody else saved this'

/**
 * Beside a form whose entry somebody else saved since it was opened: both texts, and the choice. It is told before a save
 * as soon as it is known, and after one that was refused.
 */
export const newerPanel: SidePanel = ({ collectionType, model, documentId, document }) => {
  const id = documentId ?? document?.documentId ?? ''
  // Strapi fills the form anew whenever it has read another draft.
  const openedAt = document?.updatedAt ?? ''
  const entry = entryKey(collectionType, model, id)
  const isAsked = id !== '' && openedAt !== '' && model.startsWith('api::')
  useEffect(() => {
    if (isAsked) noteOpenedAt(entry, openedAt)
  }, [isAsked, entry, openedAt])

  const refused = useSyncExternalStore(onRefusedSaves, () => refusedSaveOf(entry))
  const path = `${entryPath(model, id)}/newer`
  const { answer } = useAnswer<NewerAnswer>(
    isAsked ? `${path}?than=${encodeURIComponent(openedAt)}` : undefined,
    '',
  )
  if (refused !== undefined) {
    const { words, values } = refused
    const forget = () => forgetRefusedSave(entry)
    return {
      title: TITLE,
      content: <BothTexts path={path} words={words} typed={values} onChosen={forget} />,
    }
  }
  if (answer === undefined || answer.words === null || answer.savedAt === null) return null
  const { words, savedAt } = answer
  // From then on a save counts as made after theirs was seen.
  const keepMine = () => noteOpenedAt(entry, savedAt)
  return { title: TITLE, content: <BothTexts path={path} words={words} onChosen={keepMine} /> }
}
