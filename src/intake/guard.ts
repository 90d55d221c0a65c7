import { lookup as systemLookup } from "node:dns"
import { isIP, type LookupFunction } from "node:net"
import ipaddr from "ipaddr.js"
import { buildConnector } from "undici"
import { Problem } from "../base/index.ts"

/**
 * The guard at the door to the network: a report's address may lead to the public internet and nowhere else. What is
 * checked is each address that a name resolves to, in the look-up that the connection itself uses, so that a name
 * cannot show one address to a check and another to the socket (DNS rebinding).
 */

/** True for an address of the public internet, IPv4 or IPv6, in any way of writing it. */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false
  const parsed = ipaddr.process(address)
  if (parsed.range() !== "unicast") return false
  // `::127.0.0.1` written in hexadecimal: the deprecated IPv4-compatible block, which ipaddr.js calls unicast.
  return parsed.kind() === "ipv4" || (parsed as ipaddr.IPv6).parts.slice(0, 6).some((part) => part !== 0)
}

/** A URL's or connection's host without brackets and final dot, in lower case. */
export const hostOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/^\[|\]$/g, "")
    .replace(/\.$/, "")

const refusal = (host: string, address: string): Problem =>
  new Problem(
    "address-refused",
    `${host === address ? host : `${host} (${address})`} is not an address of the public internet: ` +
      `save the page and read the file, or name the host in --allow-host if it is yours`,
  )

const guardedLookup: LookupFunction = (host, options, callback) => {
  systemLookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, [])
    const refused = addresses.find(({ address }) => !isPublicAddress(address))
    if (refused !== undefined) return callback(refusal(host, refused.address), [])
    const first = addresses[0]
    if (options.all === true || first === undefined) return callback(null, addresses)
    callback(null, first.address, first.family)
  })
}

/** A connector for undici that refuses whatever {@link isPublicAddress} does not know as public, `allow`ed hosts apart. */
export const guardedConnector = (allow: readonly string[], timeout: number): buildConnector.connector => {
  const allowed = new Set(allow.map(hostOf))
  const open = buildConnector({ timeout })
  const guarded = buildConnector({ timeout, lookup: guardedLookup })
  return (options, callback) => {
    const host = hostOf(options.hostname)
    if (allowed.has(host)) return open(options, callback)
    // The look-up is passed by where the host is an address already.
    if (isIP(host) !== 0 && !isPublicAddress(host)) return callback(refusal(host, host), null)
    guarded(options, callback)
  }
}
