/** Arithmetic on IPv4 and IPv6 address blocks, for `Fn::Cidr`. */

interface Family {
  /** Bits of an address. */
  readonly bits: number;
  format(address: bigint): string;
}

const IPV4: Family = { bits: 32, format: formatIpv4 };
const IPV6: Family = { bits: 128, format: formatIpv6 };

/** The first `count` blocks with `hostBits` host bits inside `block` (`10.0.0.0/16`); undefined when they do not fit or something is no block. */
export function addressBlocks(block: string, count: number, hostBits: number): readonly string[] | undefined {
  const [address, length, ...rest] = block.trim().split('/');
  if (address === undefined || length === undefined || rest.length > 0 || !/^\d{1,3}$/.test(length)) return undefined;
  const family = address.includes(':') ? IPV6 : IPV4;
  const base = family === IPV6 ? parseIpv6(address) : parseIpv4(address);
  const prefix = Number(length);
  if (base === undefined || prefix > family.bits || !isCount(count) || !Number.isInteger(hostBits)) return undefined;
  const newPrefix = family.bits - hostBits;
  if (newPrefix < prefix || newPrefix > family.bits || BigInt(count) > 1n << BigInt(newPrefix - prefix)) return undefined;
  const mask = BigInt(family.bits - prefix);
  const network = (base >> mask) << mask;
  return Array.from({ length: count }, (_, index) => `${family.format(network + (BigInt(index) << BigInt(hostBits)))}/${newPrefix}`);
}

function isCount(count: number): boolean {
  return Number.isInteger(count) && count >= 1 && count <= 256;
}

function parseIpv4(text: string): bigint | undefined {
  const bytes = text.split('.');
  if (bytes.length !== 4 || !bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) <= 255)) return undefined;
  return bytes.reduce((address, byte) => (address << 8n) | BigInt(byte), 0n);
}

function formatIpv4(address: bigint): string {
  return [24n, 16n, 8n, 0n].map((shift) => String((address >> shift) & 255n)).join('.');
}

function parseIpv6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], tail = []] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const groups = [...head, ...Array<string>(missing).fill('0'), ...tail];
  if (!groups.every((group) => /^[0-9a-fA-F]{1,4}$/.test(group))) return undefined;
  return groups.reduce((address, group) => (address << 16n) | BigInt(`0x${group}`), 0n);
}

/** The canonical form of RFC 5952: lower case, the first longest run of at least two zero groups as `::`. */
function formatIpv6(address: bigint): string {
  const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  let best = { start: -1, length: 1 };
  for (let start = 0; start < groups.length; start++) {
    let length = 0;
    while (groups[start + length] === '0') length++;
    if (length > best.length) best = { start, length };
  }
  if (best.start < 0) return groups.join(':');
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.length).join(':')}`;
}
