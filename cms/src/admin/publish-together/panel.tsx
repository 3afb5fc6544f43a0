import { unstable_useDocument as useDocument, useFetchClient } from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { PublishTogether } from './PublishTogether'
import type { SidePanel } from '../side-panels'
import { entryPath, type Unpublished, type UnpublishedAnswer } from './unpublished'

/** Beside a form whose entry points at something unpublished: what that is, and the one press. */
export const publishTogetherPanel: SidePanel = ({ collectionType, model, documentId = '' }) => {
  const { get } = useFetchClient()
  const { document, refetch } = useDocument({ collectionType, model, documentId })
  const [unpublished, setUnpublished] = useState<readonly Unpublished[]>([])
  const path = entryPath(model, documentId)
  const savedAt = String(document?.['updatedAt'])

  useEffect(() => {
    if (documentId === '' || !model.startsWith('api::')) return undefined
    let isLatest = true
    void get<UnpublishedAnswer>(`${path}/unpublished`)
      .then(({ data }) => data.unpublished)
      // Who may not publish is not told; the panel is not for them.
      .catch(() => [])
      .then((found) => {
        if (isLatest) setUnpublished(found)
      })
    return () => {
      isLatest = false
    }
  }, [get, documentId, model, path, savedAt])

  if (unpublished.length === 0) return null
  const onPublished = () => {
    setUnpublished([])
    refetch()
  }
  return {
    title: 'Not published yet',
    content: <PublishTogether path={path} unpublished={unpublished} onPublished={onPublished} />,
  }
}
