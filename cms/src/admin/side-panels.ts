import type { StrapiApp } from '@strapi/strapi/admin'
import type { ReactNode } from 'react'

/** What Strapi tells a panel beside the form of the entry that is open. */
interface SidePanelProps {
  readonly collectionType: string
  /** Strapi's name of the content type: `api::plan.plan`. */
  readonly model: string
  /** Absent while an entry is being made, and of a type that has one entry. */
  readonly documentId?: string
  /** The entry as it is stored; absent while it is being made or loaded. */
  readonly document?: {
    readonly documentId?: string
    readonly updatedAt?: string
    /** Whether it is published, and whether its draft was saved since. */
    readonly status?: string
  }
}

/** A panel beside the form; `null` shows none. It is a component: hooks may be used in it. */
export type SidePanel = (
  props: SidePanelProps,
) => { readonly title: string; readonly content: ReactNode } | null

interface ContentManager {
  addEditViewSidePanel(panels: readonly SidePanel[]): void
}

const isContentManager = (apis: unknown): apis is ContentManager =>
  typeof apis === 'object' && apis !== null && 'addEditViewSidePanel' in apis

/** Puts panels beside every form, below Strapi's own. Throws if Strapi has no such place any more. */
export const addSidePanels = (app: StrapiApp, panels: readonly SidePanel[]): void => {
  const { apis } = app.getPlugin('content-manager')
  if (!isContentManager(apis)) throw new Error('Strapi’s forms take no side panels any more.')
  apis.addEditViewSidePanel(panels)
}
