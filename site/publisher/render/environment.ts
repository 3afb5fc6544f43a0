import * as z from 'zod'
import { address, said } from '../environment.ts'

/** What the process that renders the pages is given by whoever starts it; its pages read DEMO and BUILD_MOMENT. */
export const renderEnvironmentSchema = z.object({
  CMS_URL: address('the address at which this process reaches the cms'),
  SITE_TOKEN: said('the API token the site reads the cms with'),
  MEDIA_DIR: said('the folder for copies of published files'),
  SITE_URL: address('the public address of the site'),
})
