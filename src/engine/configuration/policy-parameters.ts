import { nearest } from './nearest.js';
import type { ConfigurationError, KeyPath, Origin } from './origin.js';
import { errorAt } from './origin.js';
import { isRecord, kindOf, listOf, quote, subjectOf } from './wording.js';
import type { ParameterValue, Policy } from '../../policy/policy.js';

type Scalar = 'string' | 'number' | 'boolean';

const ONE: Readonly<Record<Scalar, string>> = { string: 'a text', number: 'a number', boolean: 'true or false' };
const MANY: Readonly<Record<Scalar, string>> = { string: 'a list of texts', number: 'a list of numbers', boolean: 'a list of true and false' };

/** What is wrong with the values that a configuration gives to a policy's parameters. That they are an object, the schema checks. */
export function parameterErrors(policy: Policy, values: unknown, path: KeyPath, origin: Origin): ConfigurationError[] {
  if (!isRecord(values)) return [];
  return Object.entries(values).flatMap(([name, value]) => {
    const at = [...path, name];
    const fallback = Object.hasOwn(policy.parameters, name) ? policy.parameters[name] : undefined;
    if (fallback === undefined) return [errorAt(origin, at, 'key', unknownParameter(policy, name))];
    if (fits(value, fallback)) return [];
    const expected = `${typeOf(fallback)} is expected, like the default ${quote(JSON.stringify(fallback))}`;
    return [errorAt(origin, at, 'value', `${subjectOf(at)} is ${misfit(value, fallback)}; ${expected}.`)];
  });
}

function unknownParameter(policy: Policy, name: string): string {
  const known = Object.keys(policy.parameters);
  if (known.length === 0) return `${quote(policy.id)} has no parameters, so no ${quote(name)}.`;
  const guess = nearest(name, known);
  return `${quote(policy.id)} has no parameter ${quote(name)}; ${guess === undefined ? `it has ${listOf(known)}.` : `did you mean ${quote(guess)}?`}`;
}

function fits(value: unknown, fallback: ParameterValue): boolean {
  if (!isList(fallback)) return isScalar(value, scalarOf(fallback));
  return Array.isArray(value) && value.every((item) => isScalar(item, scalarOf(fallback)));
}

function isList(value: ParameterValue): value is Extract<ParameterValue, readonly unknown[]> {
  return typeof value === 'object';
}

function isScalar(value: unknown, type: Scalar): boolean {
  return typeof value === type && (typeof value !== 'number' || Number.isFinite(value));
}

/** Of an empty list nothing is known: it is one of texts. */
function scalarOf(fallback: ParameterValue): Scalar {
  const sample = isList(fallback) ? (fallback[0] ?? '') : fallback;
  if (typeof sample === 'number') return 'number';
  return typeof sample === 'boolean' ? 'boolean' : 'string';
}

function typeOf(fallback: ParameterValue): string {
  return (isList(fallback) ? MANY : ONE)[scalarOf(fallback)];
}

function misfit(value: unknown, fallback: ParameterValue): string {
  if (typeof value === 'number' && !Number.isFinite(value)) return 'not a finite number';
  if (!Array.isArray(value) || !isList(fallback)) return kindOf(value);
  const items: readonly unknown[] = value;
  return `a list that holds ${kindOf(items.find((item) => !isScalar(item, scalarOf(fallback))))}`;
}
