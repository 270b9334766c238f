import type { NamedProperty } from '../../../model/resource.js';
import type { Place, Source } from '../../../model/source.js';
import { textAt } from '../../../model/source.js';
import type { MapValue, Value } from '../../../model/value.js';
import { once } from '../../once.js';
import { nameOf } from '../mapping/index.js';
import { memoized } from './evaluation/memo.js';

/** A resource of Terraform as it was written: of which type, under which address, what. */
export interface Named {
  readonly type: string;
  readonly address: string;
  readonly header: Place;
  readonly body: Place;
  readonly written: MapValue;
}

/**
 * What properties of a resource are called by whoever wrote it. What is there is called as it is written:
 * `ingress.cidr_blocks`, `policy.Statement[0].Action`, in another resource `aws_s3_bucket_versioning.x.versioning_configuration.status`;
 * what is not there, as the AWS provider calls it.
 */
export function propertyNames(resource: Named, parts: readonly Named[]): (property: NamedProperty) => string {
  const known = once(() => {
    const names = new WrittenNames();
    for (const part of parts) names.addAll(part.written, part.header, `${part.address}.`);
    names.addAll(resource.written, resource.header, '');
    return names;
  });
  return (property) => {
    return statementName(property) ?? writtenName(property, known()) ?? providerName(property, resource, parts);
  };
}

interface WrittenName {
  readonly name: string;
  /** Text that is a document: names go on in it. */
  readonly isDocument: boolean;
}

/** The names of everything that is written, by the places of the keys. */
class WrittenNames {
  private readonly bySource = new Map<Source, Map<number, WrittenName>>();

  at({ source, start }: Place): WrittenName | undefined {
    return this.bySource.get(source)?.get(start);
  }

  /** What is said to stand at the header is written nowhere: it is known after apply, or put together from tags of the provider. */
  addAll(written: MapValue, header: Place, prefix: string): void {
    for (const [key, { keyPlace, value }] of written.entries) {
      if (startsWhere(keyPlace, header)) continue;
      const name = `${prefix}${key}`;
      memoized(this.bySource, keyPlace.source, () => new Map<number, WrittenName>()).set(keyPlace.start, { name, isDocument: isDocument(value) });
      for (const map of mapsIn(value)) this.addAll(map, header, `${name}.`);
    }
  }
}

/** A value that is a map, or the maps in a list: blocks. */
function* mapsIn(value: Value): Iterable<MapValue> {
  if (value.kind === 'map') yield value;
  else if (value.kind === 'list') for (const item of value.items) yield* mapsIn(item);
  else if (value.kind === 'choice') for (const alternative of value.alternatives) yield* mapsIn(alternative);
}

function isDocument(value: Value): boolean {
  if (value.kind === 'choice') return value.alternatives.some(isDocument);
  return (value.kind === 'literal' || value.kind === 'concat') && value.document?.() !== undefined;
}

/** The name of the property itself, or that of the text in which it is and what it is called there. */
function writtenName(property: NamedProperty, known: WrittenNames): string | undefined {
  for (const one of withAncestors(property)) {
    const written = one.key && known.at(one.key);
    if (written && (one === property || written.isDocument)) return `${written.name}${nameWithin(one, property)}`;
  }
  return undefined;
}

/** What is in a document is called as it is there: `[0].privileged` for `[0].Privileged`. */
function nameWithin(document: NamedProperty, property: NamedProperty): string {
  const steps: string[] = [];
  for (let one = property; one !== document && one.within; one = one.within) {
    const step = one.path.slice(one.within.path.length);
    const written = one.key && `.${keyText(one.key)}`;
    steps.unshift(written?.toLowerCase() === step.toLowerCase() ? written : step);
  }
  return steps.join('');
}

function keyText(key: Place): string {
  return textAt(key).replaceAll('"', '');
}

/** Arguments of a `statement` of `aws_iam_policy_document`, by the keys that they become, and what is inside of them. */
const STATEMENT_ARGUMENTS: ReadonlyMap<string, { readonly name: string; readonly inside?: string }> = new Map([
  ['Sid', { name: 'sid' }],
  ['Effect', { name: 'effect' }],
  ['Action', { name: 'actions' }],
  ['NotAction', { name: 'not_actions' }],
  ['Resource', { name: 'resources' }],
  ['NotResource', { name: 'not_resources' }],
  ['Principal', { name: 'principals', inside: 'identifiers' }],
  ['NotPrincipal', { name: 'not_principals', inside: 'identifiers' }],
  ['Condition', { name: 'condition', inside: 'values' }],
]);

/** The name in an `aws_iam_policy_document`, which has names of its own: they stand where the keys come from. */
function statementName(property: NamedProperty): string | undefined {
  for (const { path, key } of withAncestors(property)) {
    const known = key && STATEMENT_ARGUMENTS.get(path.slice(path.lastIndexOf('.') + 1));
    if (!known || keyText(key) !== known.name) continue;
    const isInside = known.inside !== undefined && property.path.startsWith(`${path}.`);
    return `statement.${known.name}${isInside ? `.${known.inside}` : ''}`;
  }
  return undefined;
}

function providerName(property: NamedProperty, resource: Named, parts: readonly Named[]): string {
  const key = [...withAncestors(property)].find((one) => one.key !== undefined)?.key;
  const part = key && parts.find(({ body }) => isWithin(key, body));
  // What everything of a part goes into: the part itself.
  if (part && property.key && startsWhere(property.key, part.header)) return part.address;
  const name = nameOf(resource.type, property.path, part?.type);
  const written = part ?? parts.find(({ type }) => name.startsWith(`${type}.`));
  return written && name.startsWith(`${written.type}.`) ? `${written.address}${name.slice(written.type.length)}` : name;
}

function startsWhere(a: Place, b: Place): boolean {
  return a.source === b.source && a.start === b.start;
}

function isWithin(place: Place, body: Place): boolean {
  return place.source === body.source && place.start >= body.start && place.end <= body.end;
}

/** The property itself first. */
function* withAncestors(property: NamedProperty): Iterable<NamedProperty> {
  for (let one: NamedProperty | undefined = property; one; one = one.within) yield one;
}
