import {lookup} from 'node:dns'
import {BlockList, isIP, type LookupFunction} from 'node:net'

/** Networks that are not of the public internet: this machine, its neighbours, and services of a cloud. */
const PRIVATE: readonly [string, number, 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 96, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
]

const blocked = new BlockList()
for (const [network, prefix, family] of PRIVATE) blocked.addSubnet(network, prefix, family)

export function isPrivateAddress(address: string): boolean {
  return blocked.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4')
}

/** The address written in the host of a URL itself, for which no name is looked up. */
export function literalAddress(hostname: string): string | undefined {
  const bare = hostname.replace(/^\[|\]$/g, '')
  return isIP(bare) === 0 ? undefined : bare
}

/**
 * Looks a name up for a connection, and refuses private addresses. What was checked is what is
 * connected to: a name that leads elsewhere the second time gains nothing.
 */
export const lookupPublic: LookupFunction = (hostname, options, callback) => {
  lookup(hostname, {...options, all: true}, (error, addresses) => {
    if (error) return callback(error, '', 0)
    const [first] = addresses
    if (!first) return callback(new Error(`${hostname} has no address`), '', 0)
    if (addresses.some(({address}) => isPrivateAddress(address))) {
      return callback(new PrivateAddressError(hostname), '', 0)
    }
    return options.all ? callback(null, addresses) : callback(null, first.address, first.family)
  })
}

/** Why nothing was sent. Trying again does not help. */
export class PrivateAddressError extends Error {
  constructor(hostname: string) {
    super(
      `${hostname} is an address of this machine or its network. Start the lake with --private-webhooks to allow such.`,
    )
  }
}
