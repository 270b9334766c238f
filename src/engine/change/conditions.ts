import { includes } from './patterns.js';
import { isList, isMap, shown } from './plain.js';
import type { Plain } from './plain.js';
import { containsCidr, parseCidr } from '../../policy/views/cidr.js';

/** One test of a statement's `Condition`: it holds when the key has one of the values (or, of a negated operator, none of them). */
export interface Test {
  /** `StringLike`, without qualifiers. */
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
  /** `...IfExists`: it also holds when the request does not have the key. */
  readonly ifExists: boolean;
  /** `ForAllValues:`, `ForAnyValue:`, or nothing. */
  readonly quantifier: string;
}

/** The tests of a `Condition` block. https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
export function testsOf(block: Plain | undefined): readonly Test[] {
  if (!isMap(block)) return block === undefined ? [] : [unreadable(block)];
  return [...block].flatMap(([operator, keys]) => {
    if (!isMap(keys)) return [unreadable(keys)];
    const [, quantifier = '', name = '', ifExists] = /^(for(?:all|any)values?:)?(.*?)(ifexists)?$/i.exec(operator) ?? [];
    return [...keys].map(([key, values]): Test => ({
      operator: name,
      key,
      values: (isList(values) ? values : [values]).filter((value) => typeof value === 'string'),
      ifExists: ifExists !== undefined,
      quantifier,
    }));
  });
}

function unreadable(block: Plain): Test {
  return { operator: 'condition', key: typeof block === 'string' ? block : '?', values: [], ifExists: false, quantifier: '' };
}

/** Whether requests for which all of `stricter` hold are among those for which all of `weaker` hold. */
export function implies(stricter: readonly Test[], weaker: readonly Test[]): boolean {
  return weaker.every((test) => stricter.some((other) => isAsStrict(other, test)));
}

export function describeTest({ quantifier, operator, ifExists, key, values }: Test): string {
  return `${quantifier}${operator}${ifExists ? 'IfExists' : ''} ${shown(key)} ${values.map(shown).join(', ')}`.trim();
}

function isAsStrict(test: Test, than: Test): boolean {
  if (test.key.toLowerCase() !== than.key.toLowerCase() || test.quantifier.toLowerCase() !== than.quantifier.toLowerCase()) return false;
  if (test.ifExists && !than.ifExists) return false;
  const [operator, other] = [test.operator.toLowerCase(), than.operator.toLowerCase()];
  const comparison = COMPARISONS.get(other);
  if (comparison === undefined || !comparison.impliedBy.includes(operator)) return operator === other && sameValues(test, than);
  const { holds, isNegated } = comparison;
  return isNegated
    ? than.values.every((value) => test.values.some((excluded) => holds(excluded, value)))
    : test.values.every((value) => than.values.some((allowed) => holds(allowed, value)));
}

function sameValues(one: Test, other: Test): boolean {
  return JSON.stringify([...one.values].sort()) === JSON.stringify([...other.values].sort());
}

interface Comparison {
  /** The operators whose values can be compared with those of this one. */
  readonly impliedBy: readonly string[];
  /** Whether what has the second value is also told by the first. */
  readonly holds: (outer: string, inner: string) => boolean;
  /** The test holds for what has none of the values. */
  readonly isNegated?: true;
}

const equal = (outer: string, inner: string): boolean => outer === inner;
const equalText = (outer: string, inner: string): boolean => outer.toLowerCase() === inner.toLowerCase();
const atMost = (outer: string, inner: string): boolean => Number(inner) <= Number(outer);
const atLeast = (outer: string, inner: string): boolean => Number(inner) >= Number(outer);

/** By the operator of the weaker test, in lower case. */
const COMPARISONS: ReadonlyMap<string, Comparison> = new Map<string, Comparison>(Object.entries({
  stringequals: { impliedBy: ['stringequals'], holds: equal },
  stringequalsignorecase: { impliedBy: ['stringequals', 'stringequalsignorecase'], holds: equalText },
  stringlike: { impliedBy: ['stringequals', 'stringlike'], holds: includes },
  arnequals: { impliedBy: ['arnequals', 'arnlike', 'stringequals', 'stringlike'], holds: includes },
  arnlike: { impliedBy: ['arnequals', 'arnlike', 'stringequals', 'stringlike'], holds: includes },
  stringnotequals: { impliedBy: ['stringnotequals', 'stringnotlike'], holds: equal, isNegated: true },
  stringnotlike: { impliedBy: ['stringnotlike'], holds: includes, isNegated: true },
  arnnotequals: { impliedBy: ['arnnotequals', 'arnnotlike'], holds: includes, isNegated: true },
  arnnotlike: { impliedBy: ['arnnotequals', 'arnnotlike'], holds: includes, isNegated: true },
  bool: { impliedBy: ['bool'], holds: equalText },
  null: { impliedBy: ['null'], holds: equalText },
  ipaddress: { impliedBy: ['ipaddress'], holds: cidrHolds },
  notipaddress: { impliedBy: ['notipaddress'], holds: cidrHolds, isNegated: true },
  numericequals: { impliedBy: ['numericequals'], holds: equal },
  numericlessthan: { impliedBy: ['numericlessthan'], holds: atMost },
  numericlessthanequals: { impliedBy: ['numericlessthan', 'numericlessthanequals', 'numericequals'], holds: atMost },
  numericgreaterthan: { impliedBy: ['numericgreaterthan'], holds: atLeast },
  numericgreaterthanequals: { impliedBy: ['numericgreaterthan', 'numericgreaterthanequals', 'numericequals'], holds: atLeast },
}));

/** Text that is no block (a reference) holds itself only. */
function cidrHolds(outer: string, inner: string): boolean {
  const [one, other] = [parseCidr(outer), parseCidr(inner)];
  return one && other ? containsCidr(one, other) : outer === inner;
}
