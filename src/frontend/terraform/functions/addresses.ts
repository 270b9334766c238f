/** An IP address as a number of 32 or 128 bits. */
export interface Address {
  readonly bits: 32 | 128;
  readonly value: bigint;
}

/** A network: the prefix with all host bits zero. */
export interface Network extends Address {
  readonly length: number;
}

const IPV4 = /^(\d{1,10})\.(\d{1,10})\.(\d{1,10})\.(\d{1,10})$/;

/** Leading zeros are ignored, as Terraform does for the sake of old configurations. */
function parseIpv4(text: string): bigint | undefined {
  const match = IPV4.exec(text);
  if (!match) return undefined;
  let value = 0n;
  for (const part of match.slice(1)) {
    const byte = Number(part);
    if (byte > 255) return undefined;
    value = (value << 8n) | BigInt(byte);
  }
  return value;
}

const GROUP = /^[0-9a-fA-F]{1,4}$/;

function parseIpv6(text: string): bigint | undefined {
  const tail = text.slice(text.lastIndexOf(':') + 1);
  const embedded = tail.includes('.') ? parseIpv4(tail) : undefined;
  if (tail.includes('.') && embedded === undefined) return undefined;
  const written =
    embedded === undefined ? text : `${text.slice(0, -tail.length)}${(embedded >> 16n).toString(16)}:${(embedded & 0xffffn).toString(16)}`;
  const halves = written.split('::');
  if (halves.length > 2) return undefined;
  const [head = [], rest] = halves.map((half) => (half === '' ? [] : half.split(':')));
  const missing = 8 - head.length - (rest?.length ?? 0);
  if (rest ? missing < 1 : missing !== 0) return undefined;
  const groups = rest ? [...head, ...Array<string>(missing).fill('0'), ...rest] : head;
  let value = 0n;
  for (const group of groups) {
    if (!GROUP.test(group)) return undefined;
    value = (value << 16n) | BigInt(parseInt(group, 16));
  }
  return value;
}

export function parseAddress(text: string): Address | undefined {
  const isIpv6 = text.includes(':');
  const value = isIpv6 ? parseIpv6(text) : parseIpv4(text);
  return value === undefined ? undefined : { bits: isIpv6 ? 128 : 32, value };
}

/** `10.0.0.5/24` is the network `10.0.0.0/24`. */
export function parseNetwork(text: string): Network | undefined {
  const slash = text.indexOf('/');
  const address = slash < 0 ? undefined : parseAddress(text.slice(0, slash));
  const suffix = text.slice(slash + 1);
  if (!address || !/^\d{1,3}$/.test(suffix)) return undefined;
  const length = Number(suffix);
  if (length > address.bits) return undefined;
  return { ...address, length, value: address.value & mask(address.bits, length) };
}

export function mask(bits: 32 | 128, length: number): bigint {
  const hosts = BigInt(bits - length);
  return ((1n << BigInt(bits)) - 1n) >> hosts << hosts;
}

export function addressText({ bits, value }: Address): string {
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 255n)).join('.');
  if (isMappedIpv4({ bits, value })) return addressText({ bits: 32, value: value & 0xffffffffn });
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
  const { start, end } = longestZeros(groups);
  const hex = groups.map((group) => group.toString(16));
  if (end - start < 2) return hex.join(':');
  return `${hex.slice(0, start).join(':')}::${hex.slice(end).join(':')}`;
}

/** RFC 5952: the first of the longest runs of zeros. */
function longestZeros(groups: readonly number[]): { readonly start: number; readonly end: number } {
  let best = { start: 0, end: 0 };
  for (let start = 0; start < groups.length; start++) {
    let end = start;
    while (groups[end] === 0) end++;
    if (end - start > best.end - best.start) best = { start, end };
  }
  return best;
}

/** Whether it is an IPv4 address in IPv6 notation, which Go takes for IPv4 where it can. */
export function isMappedIpv4({ bits, value }: Address): boolean {
  return bits === 128 && value >> 32n === 0xffffn;
}

export function networkText(network: Network): string {
  return `${addressText(network)}/${isMappedIpv4(network) ? Math.max(0, network.length - 96) : network.length}`;
}
