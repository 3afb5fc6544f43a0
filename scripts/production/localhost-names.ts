import dns from 'node:dns'

/**
 * Loaded with `node --import` where production runs on one machine: a name that ends with `.localhost` is this machine,
 * as RFC 6761 says and as browsers have it, though not every system's resolver does.
 */
const { lookup } = dns

const here = (name: string): string => (name.endsWith('.localhost') ? '127.0.0.1' : name)

Object.assign(dns, {
  lookup: (name: string, ...rest: unknown[]) => {
    Reflect.apply(lookup, dns, [here(name), ...rest])
  },
})
