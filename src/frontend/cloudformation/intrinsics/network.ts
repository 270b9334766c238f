import type { Value } from '../../../model/value.js';
import { overChoices } from '../choices.js';
import { addressBlocks } from '../address-blocks.js';
import { knownText } from '../text.js';
import { derivedIdentity, freshUnknown, text, unknown } from '../values.js';
import type { Call, Intrinsic } from './call.js';
import { malformed, unknownIdentity } from './call.js';

const CIDR_TAKES = 'an address block, a count from 1 to 256 and the number of host bits';

/** `Fn::Cidr: [block, count, host bits]`: address blocks inside a block, lowest first. */
export const cidr: Intrinsic = (argument, call) => {
  const items = argument.kind === 'list' ? argument.items : [];
  if (items.length < 2 || items.length > 3) return malformed(call, CIDR_TAKES);
  const values = items.map((item) => call.scope.evaluate(item));
  return overChoices(values, call.place, (decided) => blocks(decided, call));
};

function blocks(values: readonly Value[], call: Call): Value {
  const [block, count, bits] = values.map(knownText);
  const [source] = values;
  if (block === undefined) {
    const base = source && unknownIdentity(source, call.scope);
    const operation = `${call.name} ${count ?? '?'} ${bits ?? ''}`;
    const why = 'it is part of an address block known only after deployment';
    return base === undefined || count === undefined ? freshUnknown(why, call.place) : unknown(derivedIdentity(base, operation), why, call.place);
  }
  if (count === undefined || bits === undefined) return freshUnknown('the size of the address blocks is known only after deployment', call.place);
  const found = addressBlocks(block, Number(count), Number(bits));
  if (found === undefined) return malformed(call, CIDR_TAKES);
  const items = found.map((item): Value => text(item, source?.origin.place ?? call.place));
  return { kind: 'list', items, origin: { place: call.place } };
}
