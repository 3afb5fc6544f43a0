import type { ContentTypeName } from '@send-review/shared'
import { pageOf } from './addresses.ts'

/** What readers call one and many entries of a type, and where they find all of them. */
export interface ChangeKind {
  readonly one: string
  readonly many: string
  readonly all: string
}

/**
 * The types whose changes readers are told of; `null` for those that have no words of their own on
 * a page, or, as a notice, are to be read for a time that the cms says and not before.
 */
export const changeKinds: Readonly<Record<ContentTypeName, ChangeKind | null>> = {
  'review-page': { one: 'home page', many: 'home pages', all: pageOf.home },
  'action-area': { one: 'area to improve', many: 'areas to improve', all: pageOf.areas },
  'progress-update': { one: 'progress update', many: 'progress updates', all: pageOf.areas },
  inspection: { one: 'inspection', many: 'inspections', all: pageOf.inspections },
  'progress-review': {
    one: 'progress review',
    many: 'progress reviews',
    all: pageOf.inspections,
  },
  plan: { one: 'plan', many: 'plans', all: pageOf.plans },
  'plan-action': { one: 'action', many: 'actions', all: pageOf.progress },
  measure: { one: 'measure', many: 'measures', all: pageOf.progress },
  'feedback-response': {
    one: 'answer to what families said',
    many: 'answers to what families said',
    all: pageOf.youSaidWeDid,
  },
  'page-version': {
    one: 'version of a page',
    many: 'versions of a page',
    all: pageOf.home,
  },
  'review-document': { one: 'document', many: 'documents', all: pageOf.documents },
  meeting: { one: 'meeting', many: 'meetings', all: pageOf.meetings },
  'news-item': { one: 'piece of news', many: 'pieces of news', all: pageOf.news },
  'support-contact': {
    one: 'place to get support',
    many: 'places to get support',
    all: pageOf.support,
  },
  'glossary-term': { one: 'word explained', many: 'words explained', all: pageOf.glossary },
  page: { one: 'page', many: 'pages', all: pageOf.home },
  'accessibility-statement': {
    one: 'accessibility statement',
    many: 'accessibility statements',
    all: pageOf.accessibility,
  },
  'local-area': null,
  'progress-status': null,
  organisation: null,
  notice: null,
  redirect: null,
}
