import { expect, test } from 'vitest'
import { verdictOfError, verdictOfStatus } from '../../../src/health/links/link-verdict'
import { PrivateAddressError } from '../../../src/health/links/public-addresses'

test.each([200, 204, 301, 401, 403, 405, 429])('%i is well', (status) => {
  expect(verdictOfStatus(status)).toEqual({ fault: null, isPassing: false })
})

test.each([
  [404, 'answers that there is no such page (404)', false],
  [410, 'answers that there is no such page (410)', false],
  [500, 'answers that it does not work (500)', true],
  [503, 'answers that it does not work (503)', true],
])('%i is a fault', (status, fault, isPassing) => {
  expect(verdictOfStatus(status)).toEqual({ fault, isPassing })
})

test('no answer may be one tomorrow, and a private network will not', () => {
  const missing = Object.assign(new Error('getaddrinfo'), { code: 'ENOTFOUND' })
  expect(verdictOfError(missing).fault).toBe('is on a site that does not exist')
  expect(verdictOfError(new Error('timeout'))).toEqual({
    fault: 'does not answer',
    isPassing: true,
  })
  expect(verdictOfError(new PrivateAddressError('intranet')).isPassing).toBe(false)
})
