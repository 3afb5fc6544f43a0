import { Flex } from '@strapi/design-system'
import { entryPath } from '../entry-path'
import type { SidePanel } from '../side-panels'
import { UnpublishWithReason } from './UnpublishWithReason'
import { useMayWithdraw } from './use-may-withdraw'
import { WithdrawNow } from './WithdrawNow'

/** Beside a form: the two ways to take its entry off the public site that Strapi has not. */
export const takeOffPanel: SidePanel = ({ collectionType, model, documentId, document }) => {
  const mayWithdraw = useMayWithdraw()
  const id = documentId ?? document?.documentId
  if (id === undefined || !model.startsWith('api::')) return null
  const isPublished = document?.status === 'published' || document?.status === 'modified'
  if (!isPublished && !mayWithdraw) return null
  const ofType = `/content-manager/${collectionType}/${model}`
  const entry = collectionType === 'single-types' ? ofType : `${ofType}/${id}`
  return {
    title: 'Take off the public site',
    content: (
      <Flex direction="column" alignItems="stretch" gap={2} width="100%">
        {isPublished && <UnpublishWithReason path={`${entry}/actions/unpublish`} />}
        {mayWithdraw && <WithdrawNow planPath={`${entryPath(model, id)}/withdrawal`} />}
      </Flex>
    ),
  }
}
