import { lookup } from 'node:dns'
import { BlockList, isIP, type LookupFunction } from 'node:net'

/** Addresses that are not of the open internet. Source: the IANA registries of special-purpose addresses. */
const special = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const) {
  special.addSubnet(network, prefix, 'ipv4')
}
/** Of IPv6 only what is given out to the open internet is one of its addresses, and not what hides an IPv4 one. */
const global6 = new BlockList()
global6.addSubnet('2000::', 3, 'ipv6')
const hiding4 = new BlockList()
hiding4.addSubnet('2001::', 23, 'ipv6')
hiding4.addSubnet('2001:db8::', 32, 'ipv6')
hiding4.addSubnet('2002::', 16, 'ipv6')

/** Whether an IP address is one of the open internet: not this machine, not its network. */
export const isPublicAddress = (address: string): boolean => {
  const family = isIP(address)
  if (family === 4) return !special.check(address, 'ipv4')
  return family === 6 && global6.check(address, 'ipv6') && !hiding4.check(address, 'ipv6')
}

/** Says that a name leads to an address that is not asked. */
export class PrivateAddressError extends Error {
  constructor(host: string) {
    super(`${host} leads into a private network.`)
    this.name = 'PrivateAddressError'
  }
}

/**
 * Looks a name up as Node does for a connection, and gives no address that is not public: what was
 * checked is what is connected to, so that a name cannot lead elsewhere a moment later.
 */
export const lookupPublic: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) {
      callback(error, '')
      return
    }
    const [first] = addresses
    if (first === undefined || addresses.some(({ address }) => !isPublicAddress(address))) {
      callback(new PrivateAddressError(host), '')
      return
    }
    if (options.all === true) callback(null, addresses)
    else callback(null, first.address, first.family)
  })
}
