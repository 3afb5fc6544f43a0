import { useForm } from '@strapi/strapi/admin'
import type { NewerAnswer } from '../../publishing/newer/newer-answers'
import { entryPath } from '../entry-path'
import { useAnswer } from '../live/use-answer'
import type { SidePanel } from '../side-panels'
import { BothTexts } from './BothTexts'

/** When the draft was saved that the form was opened with, ISO 8601; empty where it was never saved. */
const openedAtIn = (values: object): string =>
  'updatedAt' in values && typeof values.updatedAt === 'string' ? values.updatedAt : ''

/** Beside a form whose entry somebody else saved since it was opened: both texts, and the choice. */
export const newerPanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId ?? ''
  const openedAt = useForm('newer', ({ initialValues }) => openedAtIn(initialValues))
  const isAsked = id !== '' && openedAt !== '' && model.startsWith('api::')
  const path = `${entryPath(model, id)}/newer`
  const { answer } = useAnswer<NewerAnswer>(
    isAsked ? `${path}?than=${encodeURIComponent(openedAt)}` : undefined,
    '',
  )
  if (answer === undefined || answer.words === null || answer.savedAt === null) return null
  return {
    title: 'Somebody else saved this',
    content: <BothTexts path={path} words={answer.words} savedAt={answer.savedAt} />,
  }
}
