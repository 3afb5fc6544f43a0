import type { Core } from '@strapi/strapi'
import { type BulkActions, serviceRegistry } from '../strapi/registries'

/**
 * What is chosen in a list and published, unpublished or deleted at once is done one after the
 * other, all of it or nothing. Strapi starts all of them at the same time: when one is refused it
 * takes the transaction back while the others go on, and those go on in a transaction of their own.
 */
export const doBulkInOrder = (strapi: Core.Strapi): void => {
  const inOrder = async (
    documentIds: readonly string[],
    act: (documentId: string) => Promise<{ entries: readonly unknown[] }>,
  ): Promise<number> =>
    strapi.db.transaction(async () => {
      let count = 0
      for (const documentId of documentIds) count += (await act(documentId)).entries.length
      return count
    })

  const actions: BulkActions = {
    publishMany: (uid, documentIds) =>
      inOrder(documentIds, (documentId) => strapi.documents(uid).publish({ documentId })),
    unpublishMany: async (documentIds, uid) => ({
      count: await inOrder(documentIds, (documentId) =>
        strapi.documents(uid).unpublish({ documentId }),
      ),
    }),
    deleteMany: async (documentIds, uid) => {
      await inOrder(documentIds, (documentId) => strapi.documents(uid).delete({ documentId }))
      return { count: documentIds.length }
    },
  }
  serviceRegistry(strapi).extend('plugin::content-manager.document-manager', (service) => ({
    ...service,
    ...actions,
  }))
}
