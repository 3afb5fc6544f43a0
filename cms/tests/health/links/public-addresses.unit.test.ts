import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import {
  isPublicAddress,
  lookupPublic,
  PrivateAddressError,
} from '../../../src/health/links/public-addresses'

test.each(['93.184.215.14', '172.32.0.1', '2a00:1450:4009:81f::200e'])(
  '%s is public',
  (address) => {
    expect(isPublicAddress(address)).toBe(true)
  },
)

test.each([
  '127.0.0.1',
  '127.255.255.254',
  '0.0.0.0',
  '10.1.2.3',
  '172.16.0.1',
  '172.31.255.255',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '224.0.0.1',
  '255.255.255.255',
  '::1',
  '::',
  'fe80::1',
  'fd00::1',
  'ff02::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'not an address',
  '',
])('%s is not', (address) => {
  expect(isPublicAddress(address)).toBe(false)
})

test('a name that leads to this machine is given no address', async () => {
  const look = promisify(lookupPublic)
  await expect(look('localhost', {})).rejects.toThrow(PrivateAddressError)
  await expect(look('localhost', { all: true })).rejects.toThrow(
    'localhost leads into a private network.',
  )
})
