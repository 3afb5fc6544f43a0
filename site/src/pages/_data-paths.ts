import { type OpenDataName, openDataNames } from '@send-review/shared'

/** What the file of one list of open data is made from. */
export interface DataProps {
  [name: string]: unknown
  list: OpenDataName
}

/** One path for each list of open data. */
export const dataPaths = () =>
  openDataNames.map((list) => ({ params: { list }, props: { list } satisfies DataProps }))
