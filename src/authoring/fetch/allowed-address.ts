import ipaddr from 'ipaddr.js';

/**
 * Whether an address of the network may be connected to: public unicast only. Private, loopback, link-local (with the
 * metadata services of clouds), carrier, benchmark, multicast and reserved ranges are not, nor are IPv4 addresses that
 * are wrapped in IPv6 (mapped, 6to4, Teredo, NAT64) and lead there.
 */
export function isPublicAddress(text: string): boolean {
  const bare = text.replace(/^\[|\]$/g, '').replace(/%.*$/, '');
  if (!ipaddr.isValid(bare)) return false;
  const address = ipaddr.process(bare);
  if (address.kind() === 'ipv4') return address.range() === 'unicast';
  return address.range() === 'unicast' && !isWrapped(address as ipaddr.IPv6);
}

/** Translation prefixes that carry an IPv4 address somewhere inside: none of them is a web site’s own address. */
function isWrapped(address: ipaddr.IPv6): boolean {
  const [first = 0, second = 0] = address.parts;
  return first === 0x2002 || (first === 0x64 && second === 0xff9b) || (first === 0x2001 && second === 0) || first === 0;
}
