import { contentTypeNames } from '@send-review/shared'
import { expect, test } from 'vitest'
import { changeKinds } from '../../src/view-models/change-kinds.ts'
import { placesNow } from '../../src/view-models/places-now.ts'
import { fixtureContent } from '../fixture/content.ts'
import { fixtureViewContent } from '../fixture/view-content.ts'

test('every entry whose changes are told has a page where it is read', () => {
  const placeOf = placesNow(fixtureViewContent())
  const published = fixtureContent()
  const nowhere = contentTypeNames
    .filter((type) => changeKinds[type] !== null)
    .flatMap((type) => published[type].map(({ documentId }) => ({ type, documentId })))
    .filter(({ type, documentId }) => placeOf(type, documentId) === undefined)
  expect(nowhere).toEqual([])
})
