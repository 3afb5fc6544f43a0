import { Flex, Typography } from '@strapi/design-system'
import { useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import type { HistoryAnswer, VersionLine } from '../../publishing/history/history-answers'
import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import { HistoryDialog } from './HistoryDialog'

const SHOWN = 3

/** Beside a form: who published the entry last, and the way to every version of it. */
export const historyPanel: SidePanel = ({ model, documentId, document }) => {
  const { get } = useFetchClient()
  const [versions, setVersions] = useState<readonly VersionLine[]>([])
  const id = documentId ?? document?.documentId ?? ''
  const path = `${entryPath(model, id)}/history`
  const changedAt = `${String(document?.updatedAt)} ${String(document?.status)}`

  useEffect(() => {
    if (id === '' || !model.startsWith('api::')) return undefined
    let isWanted = true
    void get<HistoryAnswer>(path)
      .then(({ data }) => isWanted && setVersions(data.versions))
      // The dialogue is not offered where the history is not known.
      .catch(() => isWanted && setVersions([]))
    return () => {
      isWanted = false
    }
  }, [get, id, model, path, changedAt])

  if (versions.length === 0) return null
  return {
    title: 'History',
    content: (
      <Flex direction="column" alignItems="stretch" gap={3} width="100%" id="entry-history">
        <Flex tag="ul" direction="column" alignItems="stretch" gap={1}>
          {versions.slice(0, SHOWN).map(({ id: version, words }) => (
            <Typography tag="li" key={version}>
              {words}
            </Typography>
          ))}
        </Flex>
        <HistoryDialog path={path} versions={versions} />
      </Flex>
    ),
  }
}
