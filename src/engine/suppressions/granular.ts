import type { Suppression } from './suppression.js';
import type { LocatedFinding } from '../findings.js';
import { textAt } from '../../model/source.js';
import type { Reference, Value } from '../../model/value.js';
import { scalarText } from '../../model/value.js';

/** A rule, and what of its findings alone is meant: `AwsSolutions-IAM5[Action::s3:*]`. */
export interface NamedRule {
  readonly rule: string;
  readonly only: string | undefined;
}

export function namedRule(text: string): NamedRule {
  const [, rule = text, only] = /^([^[]+)\[(.+)\]$/s.exec(text) ?? [];
  return { rule, only };
}

/** What a suppression is about, of the values that a rule finds: a text, or a test of such texts (undefined: it cannot tell). */
export type Meant = string | ((id: string) => boolean | undefined);

/** Covers what is within something and is `meant`; everything there when nothing narrower is. */
export function covering(isWithin: (located: LocatedFinding) => boolean, meant: readonly Meant[] | undefined): Pick<Suppression, 'covers' | 'mayMean'> {
  if (meant === undefined) return { covers: isWithin };
  return {
    covers: (located) => isWithin(located) && isAbout(meant, located) === 'yes',
    mayMean: (located) => isWithin(located) && isAbout(meant, located) === 'unknown',
  };
}

/** `unknown`: nobody can say what the value will be, or how the tool that the suppression was written for would write it. */
type Answer = 'yes' | 'no' | 'unknown';

/** Whether what was found is one of the values that a suppression is about. */
function isAbout(meant: readonly Meant[], located: LocatedFinding): Answer {
  const ids = findingIds(located);
  if (ids === undefined) return 'unknown';
  const answers = meant.map((each) => (typeof each === 'string' ? ids.some((id) => sameId(id, each)) : anyOf(ids.map(each))));
  if (answers.includes(true)) return 'yes';
  return answers.includes(undefined) || located.via ? 'unknown' : 'no';
}

function anyOf(answers: readonly (boolean | undefined)[]): boolean | undefined {
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

/** CDK puts dashes for the spaces of what is acknowledged. */
function sameId(one: string, other: string): boolean {
  return one === other || one.replaceAll(' ', '-') === other.replaceAll(' ', '-');
}

/** What cdk-nag calls the values of a policy document and the managed policies of a role. */
const FACETS: ReadonlyMap<string, string> = new Map([
  ['Action', 'Action'],
  ['NotAction', 'Action'],
  ['Resource', 'Resource'],
  ['NotResource', 'Resource'],
  ['ManagedPolicyArns', 'Policy'],
]);

/** `Action::s3:Get*`, `Resource::<Logs1A2B.Arn>/*`: the value that was found in cdk-nag's way to write it. Undefined when that cannot be told. */
function findingIds({ property, identity: { value } }: LocatedFinding): readonly string[] | undefined {
  const facet = FACETS.get(/([^.[\]]*)(?:\[\d+\])?$/.exec(property)?.[1] ?? '');
  if (facet === undefined || value === undefined) return undefined;
  const texts = [written(value, true), written(value, false)].filter((text) => text !== undefined);
  return texts.length === 0 ? undefined : [...new Set(texts)].map((text) => `${facet}::${text}`);
}

/** What stands for something of the deployment is in angle brackets: `<Bucket.Arn>`, `<AWS::Partition>` (or, `unnamed`, what that usually is). */
function written(value: Value, named: boolean): string | undefined {
  const supplied = named ? suppliedName(value) : undefined;
  if (supplied !== undefined) return `<${supplied}>`;
  switch (value.kind) {
    case 'literal':
      return value.sensitive ? undefined : scalarText(value);
    case 'reference':
      return `<${nameOf(value)}>`;
    case 'concat': {
      const parts = value.parts.map((part) => written(part, named));
      return parts.includes(undefined) ? undefined : parts.join('');
    }
    case 'list':
    case 'map':
    case 'choice':
    case 'unknown':
    case 'absent':
      return undefined;
    default:
      return value satisfies never;
  }
}

function nameOf({ target, attribute }: Reference): string {
  const address = target.slice(target.indexOf('#') + 1);
  const logicalId = address.slice(address.lastIndexOf('/') + 1);
  return attribute === undefined ? logicalId : `${logicalId}.${attribute}`;
}

/** The name that was written where AWS supplies a value that is nearly always the same. */
function suppliedName({ origin: { place } }: Value): string | undefined {
  return place.end - place.start > 100 ? undefined : /AWS::(?:Partition|URLSuffix|Region|AccountId)/.exec(textAt(place))?.[0];
}
