import ipaddr from 'ipaddr.js';

/** Global unicast addresses of IPv6 (RFC 4291 section 2.4): what is outside is private, local or reserved. */
const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3');

/**
 * Whether a request may go to an address: public unicast only. Private, loopback, link-local (with it the metadata
 * services at 169.254.169.254), carrier-grade NAT, unique-local (fd00:ec2::254), multicast and reserved ranges are
 * refused (IANA special-purpose registries, RFC 6890). IPv4 inside IPv6 (mapped, RFC 4291; NAT64, RFC 6052) is judged
 * by the IPv4 address. Text that is no address is refused.
 */
export const isPublicAddress = (text: string): boolean => {
  const bare = text.replace(/^\[|\]$/g, '').replace(/^([^%]*)%.*$/, '$1');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.process(bare);
  if (address instanceof ipaddr.IPv4) return address.range() === 'unicast';
  if (address.range() === 'rfc6052') return new ipaddr.IPv4(address.toByteArray().slice(12)).range() === 'unicast';
  return address.range() === 'unicast' && address.match(GLOBAL_UNICAST);
};

/** Whether a URL's host name is an address rather than a name (`127.0.0.1`, `[::1]`). */
export const isAddress = (hostname: string): boolean => ipaddr.isValid(hostname.replace(/^\[|\]$/g, ''));

/** A connection would have gone to an address that is not public. */
export class ForbiddenAddressError extends Error {
  override readonly name = 'ForbiddenAddressError';
  readonly address: string;
  constructor(address: string) {
    super(`the address ${address} is private, local or reserved`);
    this.address = address;
  }
}
