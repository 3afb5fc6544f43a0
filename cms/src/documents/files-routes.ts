import type { Core } from '@strapi/strapi'
import type { PanelRequest } from '../publishing/panel-request'
import { addToPanel, openedEntry, panelRoute } from '../publishing/panel-route'
import type { FilesAnswer } from './files-answers'
import { filesOfEntry } from './files-of-entry'

/** What our panel asks about files: those of an entry, and where else they are used. */
export const addFilesRoutes = (strapi: Core.Strapi): void => {
  const files = async (context: PanelRequest): Promise<FilesAnswer> => ({
    files: await filesOfEntry(strapi, openedEntry(context), context.state),
  })
  addToPanel(strapi, [panelRoute('GET', '/entries/:type/:documentId/files', files)])
}
