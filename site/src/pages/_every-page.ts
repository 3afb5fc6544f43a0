import { pageOf } from '../view-models/addresses.ts'
import type { Content } from '../view-models/content.ts'

/** The address of every page that readers may look for, in the order of the menu. */
export const everyPage = ({ areas, inspections, documents }: Content): string[] => [
  pageOf.home,
  pageOf.areas,
  ...areas.map(({ slug }) => pageOf.area(slug)),
  pageOf.inspections,
  ...inspections.map(({ slug }) => pageOf.inspection(slug)),
  pageOf.documents,
  ...documents.map(({ slug }) => pageOf.document(slug)),
]
