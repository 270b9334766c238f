import { listOf, NUMBER, STRING } from '../types.js';
import { isInteger, truncate } from '../values/number.js';
import type { TfValue } from '../values/value.js';
import { isDecided, listValue, textValue } from '../values/value.js';
import type { Network } from './addresses.js';
import { addressText, isMappedIpv4, mask, networkText, parseNetwork } from './addresses.js';
import type { Call, FunctionDefinition, Parameter } from './definition.js';
import { Refusal } from './definition.js';
import { elementsOfUnknown } from './known-length.js';
import { integerOf, numberOf, textOf } from './reading.js';

const prefix: Parameter = { name: 'prefix', type: STRING };
const number = (name: string): Parameter => ({ name, type: NUMBER });

function networkOf(value: TfValue | undefined): Network {
  const text = textOf(value);
  const network = parseNetwork(text);
  if (!network) throw new Refusal(`invalid CIDR expression: invalid CIDR address: ${text}`);
  return network;
}

/** A whole number of any size. */
function bigOf(value: TfValue | undefined): bigint {
  const number = numberOf(value);
  const integer = isInteger(number) ? truncate(number) : undefined;
  if (integer === undefined) throw new Refusal('value must be a whole number');
  return integer;
}

function host([network, hostnum]: readonly TfValue[], { origin }: Call): TfValue {
  const base = networkOf(network);
  const wanted = bigOf(hostnum);
  const size = 1n << BigInt(base.bits - base.length);
  const at = wanted < 0n ? size + wanted : wanted;
  const counted = wanted < 0n ? -wanted - 1n : BigInt.asIntN(64, wanted);
  if (counted >= size) throw new Refusal(`prefix of ${base.length} does not accommodate a host numbered ${counted}`);
  // The number of a host is put where it would be in an address of 32 bits.
  const shift = isMappedIpv4(base) ? 96n : 0n;
  return textValue(addressText({ bits: base.bits, value: fitting(base.value | (at << shift), base) }), origin);
}

function netmask([network]: readonly TfValue[], { origin }: Call): TfValue {
  const base = networkOf(network);
  if (base.bits === 128 && !isMappedIpv4(base)) throw new Refusal(`IPv6 addresses cannot have a netmask: ${textOf(network)}`);
  return textValue(addressText({ bits: base.bits, value: mask(base.bits, base.length) }), origin);
}

function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

/** Negative numbers are not refused; what comes of a negative address has the bits of the absolute value. */
function fitting(value: bigint, { bits }: Network): bigint {
  const result = absolute(value);
  if (BigInt.asUintN(bits, result) !== result) throw new Refusal('the address does not fit');
  return result;
}

/** Further below zero nothing fits. */
const MAX_SHORTENED = 1000;

function subnet([network, newbits, netnum]: readonly TfValue[], { origin }: Call): TfValue {
  const base = networkOf(network);
  const added = integerOf(newbits);
  const at = bigOf(netnum);
  const length = base.length + added;
  if (length > base.bits) throw new Refusal(`insufficient address space to extend prefix of ${base.length} by ${added}`);
  // Only 64 bits of the number, without its sign, are compared.
  const isTooHigh = added >= 0 && BigInt.asUintN(64, absolute(at)) >= 1n << BigInt(added);
  if (isTooHigh) throw new Refusal(`prefix extension of ${added} does not accommodate a subnet numbered ${at}`);
  if (length < -MAX_SHORTENED) throw new Refusal(`prefix of ${base.length} cannot be extended by ${added}`);
  const value = fitting(base.value | (at << BigInt(base.bits - length)), base);
  return textValue(length < 0 ? '<nil>' : networkText({ bits: base.bits, length, value }), origin);
}

/** Consecutive networks, each aligned to its own size; as many as are asked for, also of a network that is not known. */
function subnets([network, ...newbits]: readonly TfValue[], call: Call): TfValue {
  const { origin, session } = call;
  if (network && !isDecided(network)) {
    const whole = session.environment.conditions.derive('cidrsubnets', [network, ...newbits], listOf(STRING), origin);
    return listValue(STRING, elementsOfUnknown(whole, 0, newbits.length, call), origin);
  }
  const base = networkOf(network);
  const end = base.value + (1n << BigInt(base.bits - base.length));
  let next = base.value;
  const results = newbits.map((value, index) => {
    const added = integerOf(value, index + 1);
    if (added < 1) throw new Refusal('must extend prefix by at least one bit', index + 1);
    // Terraform computes sizes with 32 bits.
    if (added > 32) throw new Refusal('may not extend prefix by more than 32 bits', index + 1);
    const length = base.length + added;
    if (length > base.bits) {
      throw new Refusal(`would extend prefix to ${length} bits, which is too long for an IPv${base.bits === 32 ? 4 : 6} address`, index + 1);
    }
    const size = 1n << BigInt(base.bits - length);
    const start = (next + size - 1n) / size * size;
    // Terraform looks for the first network behind the one before it, and there is none before zero.
    if (start === 0n || start + size > end || isMappedIpv4(base)) {
      throw new Refusal(`not enough remaining address space for a subnet with a prefix of ${length} bits`, index + 1);
    }
    next = start + size;
    return textValue(networkText({ bits: base.bits, length, value: start }), origin);
  });
  return listValue(STRING, results, origin);
}

export const NETWORK: Readonly<Record<string, FunctionDefinition>> = {
  cidrhost: { parameters: [prefix, number('hostnum')], returns: STRING, call: host },
  cidrnetmask: { parameters: [prefix], returns: STRING, call: netmask },
  cidrsubnet: { parameters: [prefix, number('newbits'), number('netnum')], returns: STRING, call: subnet },
  cidrsubnets: { parameters: [{ ...prefix, open: 'any' }], rest: number('newbits'), returns: listOf(STRING), call: subnets },
};
