import {
  isFetchError,
  unstable_useDocument as useDocument,
  useFetchClient,
  useNotification,
} from '@strapi/strapi/admin'
import { useEffect, useState } from 'react'
import { PublishTogether } from './PublishTogether'
import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import type { Unpublished, UnpublishedAnswer } from './unpublished'

const FORBIDDEN = 403

/** Beside a form whose entry points at something unpublished: what that is, and the one press. */
export const publishTogetherPanel: SidePanel = ({ collectionType, model, documentId = '' }) => {
  const { get } = useFetchClient()
  const { toggleNotification } = useNotification()
  const { document, refetch } = useDocument({ collectionType, model, documentId })
  const [unpublished, setUnpublished] = useState<readonly Unpublished[]>([])
  const path = entryPath(model, documentId)
  const savedAt = String(document?.['updatedAt'])

  useEffect(() => {
    if (documentId === '' || !model.startsWith('api::')) return undefined
    let isLatest = true
    void get<UnpublishedAnswer>(`${path}/unpublished`)
      .then(({ data }) => {
        if (isLatest) setUnpublished(data.unpublished)
      })
      .catch((error: unknown) => {
        // Who may not publish is not told; the panel is not for them.
        if (!isLatest || (isFetchError(error) && error.status === FORBIDDEN)) return
        toggleNotification({
          type: 'warning',
          message: 'What this points to could not be looked up. Reload the page to see it.',
        })
      })
    return () => {
      isLatest = false
    }
  }, [get, toggleNotification, documentId, model, path, savedAt])

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
