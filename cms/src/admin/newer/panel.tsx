import { useEffect } from 'react'
import type { NewerAnswer } from '../../publishing/newer/newer-answers'
import { entryPath } from '../entry-path'
import { useAnswer } from '../live/use-answer'
import type { SidePanel } from '../side-panels'
import { BothTexts } from './BothTexts'
import { entryKey, noteOpenedAt } from './opened-at'

/** Beside a form whose entry somebody else saved since it was opened: both texts, and the choice. */
export const newerPanel: SidePanel = ({ collectionType, model, documentId, document }) => {
  const id = documentId ?? document?.documentId ?? ''
  // Strapi fills the form anew whenever it has read another draft.
  const openedAt = document?.updatedAt ?? ''
  const entry = entryKey(collectionType, model, id)
  const isAsked = id !== '' && openedAt !== '' && model.startsWith('api::')
  useEffect(() => {
    if (isAsked) noteOpenedAt(entry, openedAt)
  }, [isAsked, entry, openedAt])

  const path = `${entryPath(model, id)}/newer`
  const { answer } = useAnswer<NewerAnswer>(
    isAsked ? `${path}?than=${encodeURIComponent(openedAt)}` : undefined,
    '',
  )
  if (answer === undefined || answer.words === null || answer.savedAt === null) return null
  const { words, savedAt } = answer
  return {
    title: 'Somebody else saved this',
    content: (
      <BothTexts path={path} words={words} onKeepMine={() => noteOpenedAt(entry, savedAt)} />
    ),
  }
}
