import { expect, test } from 'vitest'
import { actorOf } from '../../src/publishing/actor.ts'

const officer = { id: 2, email: 'officer@example.org', firstname: 'Ada', lastname: 'Hart' }

test.for([
  ['a person by their name', { user: officer }, { actorId: 2, actorName: 'Ada Hart' }],
  [
    'a person with half a name by that',
    { user: { ...officer, lastname: null } },
    { actorId: 2, actorName: 'Ada' },
  ],
  [
    'a person without a name by their address',
    { user: { ...officer, firstname: '', lastname: null } },
    { actorId: 2, actorName: 'officer@example.org' },
  ],
  [
    'a token by its name',
    { auth: { credentials: { name: 'Importer' } } },
    { actorId: null, actorName: 'API token "Importer"' },
  ],
  ['nobody as the cms', undefined, { actorId: null, actorName: 'the cms itself' }],
] as const)('the log knows %s', ([, state, actor]) => {
  expect(actorOf(state)).toEqual(actor)
})
