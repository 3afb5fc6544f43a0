import { Flex, Typography } from '@strapi/design-system'
import type { HistoryAnswer } from '../../publishing/history/history-answers'
import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import { useTold } from '../use-told'
import { HistoryDialog } from './HistoryDialog'

const SHOWN = 3

/** Beside a form: who published the entry last, and the way to every version of it. */
export const historyPanel: SidePanel = ({ model, documentId, document }) => {
  const id = documentId ?? document?.documentId ?? ''
  const isAsked = id !== '' && model.startsWith('api::')
  const path = `${entryPath(model, id)}/history`
  const changedAt = `${document?.updatedAt ?? ''} ${document?.status ?? ''}`
  const { answer, isSilent } = useTold<HistoryAnswer>(isAsked ? path : undefined, changedAt)
  if (isSilent) {
    const words = 'The history could not be looked up. Reload the page to see it.'
    return { title: 'History', content: <Typography role="status">{words}</Typography> }
  }
  if (answer === undefined || answer.versions.length === 0) return null
  return {
    title: 'History',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%" id="entry-history">
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {answer.versions.slice(0, SHOWN).map(({ id: version, words }) => (
            <Typography tag="li" key={version}>
              {words}
            </Typography>
          ))}
        </Flex>
        <HistoryDialog path={path} versions={answer.versions} />
      </Flex>
    ),
  }
}
