/** A block of IP addresses. */
export interface Cidr {
  readonly version: 4 | 6;
  /** The first address. */
  readonly base: bigint;
  readonly prefix: number;
}

const BITS = { 4: 32, 6: 128 } as const;

/** Reads `10.0.0.0/8`, `2001:db8::/32`, or a single address; undefined for anything else. Host bits are cleared, as AWS does. */
export function parseCidr(text: string): Cidr | undefined {
  const [address = '', suffix, ...rest] = text.trim().split('/');
  if (rest.length > 0 || (suffix !== undefined && !/^\d{1,3}$/.test(suffix))) return undefined;
  const version = address.includes(':') ? 6 : 4;
  const value = version === 6 ? parseIpv6(address) : parseIpv4(address);
  const prefix = suffix === undefined ? BITS[version] : Number(suffix);
  if (value === undefined || prefix > BITS[version]) return undefined;
  const hostBits = BigInt(BITS[version] - prefix);
  return { version, base: (value >> hostBits) << hostBits, prefix };
}

/** Whether every address of `inner` is in `outer`. */
export function containsCidr(outer: Cidr, inner: Cidr): boolean {
  const hostBits = BigInt(BITS[outer.version] - outer.prefix);
  return outer.version === inner.version && outer.prefix <= inner.prefix && outer.base >> hostBits === inner.base >> hostBits;
}

/**
 * Whether a block is the internet, or so much of it that it makes no difference: nobody is assigned more than a /8 of IPv4,
 * and all public IPv6 is 2000::/3 (https://www.iana.org/assignments/ipv6-address-space).
 */
export function isInternet(text: string): boolean {
  const known = answered.get(text);
  if (known !== undefined) return known;
  const cidr = parseCidr(text);
  const answer = cidr !== undefined && (cidr.version === 4 ? cidr.prefix < 8 : cidr.prefix <= 3);
  answered.set(text, answer);
  return answer;
}

/** Several policies ask about the same few blocks in every rule. */
const answered = new Map<string, boolean>();

const PRIVATE = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', '100.64.0.0/10', '127.0.0.0/8', '169.254.0.0/16', 'fc00::/7', 'fe80::/10', '::1/128']
  .map(parseCidr)
  .filter((cidr) => cidr !== undefined);

/** Whether a block is not routed on the internet (RFC 1918, 6598, 4193 and local ranges). */
export function isPrivate(text: string): boolean {
  const cidr = parseCidr(text);
  return cidr !== undefined && PRIVATE.some((range) => containsCidr(range, cidr));
}

const LOOPBACK = ['127.0.0.0/8', '::1/128'].map(parseCidr).filter((cidr) => cidr !== undefined);

/** Whether a block is the machine itself: packets to it never leave it. */
export function isLoopback(text: string): boolean {
  const cidr = parseCidr(text);
  return cidr !== undefined && LOOPBACK.some((range) => containsCidr(range, cidr));
}

function parseIpv4(text: string): bigint | undefined {
  const match = /^(\d{1,3})\.(\d{1,3})\.(\d{1,3})\.(\d{1,3})$/.exec(text);
  const octets = match?.slice(1).map(Number);
  if (!octets || octets.some((octet) => octet > 255)) return undefined;
  return octets.reduce((value, octet) => value * 256n + BigInt(octet), 0n);
}

function parseIpv6(text: string): bigint | undefined {
  const embedded = /^(.*:)(\d+\.\d+\.\d+\.\d+)$/.exec(text);
  const ipv4 = embedded?.[2] !== undefined ? parseIpv4(embedded[2]) : undefined;
  if (embedded && ipv4 === undefined) return undefined;
  const tail = ipv4 === undefined ? '' : `${(ipv4 >> 16n).toString(16)}:${(ipv4 & 0xffffn).toString(16)}`;
  const halves = (embedded ? `${embedded[1] ?? ''}${tail}` : text).split('::');
  if (halves.length > 2) return undefined;
  const [left = [], right = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - left.length - right.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...left, ...Array.from({ length: halves.length === 2 ? missing : 0 }, () => '0'), ...right];
  if (!groups.every((group) => /^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  return groups.reduce((value, group) => (value << 16n) | BigInt(`0x${group}`), 0n);
}
