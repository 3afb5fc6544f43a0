import * as z from 'zod'
import { address, flag, port, said } from '../environment.ts'

/** What the preview takes from its environment. A port of 0 means any free one. */
export const previewEnvironmentSchema = z.object({
  CMS_URL: address('the address at which this process reaches the cms'),
  PANEL_URL: address('the address of the panel as a browser sees it, which alone may frame a page'),
  SITE_URL: address('the public address of the site'),
  SITE_TOKEN: said('the API token the site reads the cms with'),
  PREVIEW_TOKEN: said('the secret the preview reads drafts with'),
  PREVIEW_SECRET: said('the secret the addresses of previews are signed with'),
  PREVIEW_URL: address('the address of the preview as a browser sees it'),
  PREVIEW_WORK_DIR: said('the folder for caches and for what is shown'),
  PREVIEW_HOST: z.string().default('127.0.0.1'),
  PREVIEW_PORT: port(4001),
  DEMO: flag,
})
