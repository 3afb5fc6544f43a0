import { expect, test } from 'vitest'
import { troubleIn } from '../../publisher/trouble-in.ts'

const refusedBy = (code: string, facts: object = {}) =>
  Object.assign(new Error(`${code}: as the system says it`), { code, ...facts })

test.each([
  ['ENOSPC', 'The disk is full at /srv/site/a.'],
  ['EDQUOT', 'The quota is used up at /srv/site/a.'],
  ['EROFS', 'The disk is read-only at /srv/site/a.'],
  ['ENOENT', 'There is no /srv/site/a.'],
  ['EACCES', 'The publisher may not write at /srv/site/a.'],
  ['EPERM', 'The publisher may not write at /srv/site/a.'],
])('a file system that refuses with %s is told in words', (code, sentence) => {
  const wrapped = new Error('Astro stopped.', { cause: refusedBy(code, { path: '/srv/site/a' }) })
  expect(troubleIn(wrapped)).toContain(sentence)
  expect(troubleIn(wrapped)).toContain('goes on by itself')
})

test('a write that names no file is told by the folders it may have been in', () => {
  expect(troubleIn(refusedBy('ENOSPC'))).toContain('SITE_DIR and PUBLISHER_WORK_DIR')
})

test('a link that fails is told by the file it would have made', () => {
  expect(troubleIn(refusedBy('EROFS', { path: '/cache/a', dest: '/site/a' }))).toContain('/site/a')
})

test('everything else is told in the words it was thrown with', () => {
  const cause = refusedBy('ECONNREFUSED')
  expect(troubleIn(new Error('The cms did not answer.', { cause }))).toBe('The cms did not answer.')
  expect(troubleIn('a word')).toBe('a word')
})
