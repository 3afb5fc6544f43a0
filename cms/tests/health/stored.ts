import type { ContentTypeName } from '@send-review/shared'
import type { Stored } from '../../src/health/stored-content'

/** An entry as it is stored, for tests that change one thing about it. */
export const storedEntry = (
  type: ContentTypeName,
  entry: Readonly<Record<string, unknown>>,
  change: Partial<Stored> = {},
): Stored => ({
  type,
  documentId: 'one',
  isPublished: true,
  updatedAt: '2026-11-20T10:00:00.000Z',
  title: 'Its title',
  owner: null,
  ...change,
  entry: { documentId: change.documentId ?? 'one', ...entry },
})
