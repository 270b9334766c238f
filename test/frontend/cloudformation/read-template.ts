import type { CloudFormationOptions } from '../../../src/frontend/cloudformation/index.js';
import { readCloudFormation } from '../../../src/frontend/cloudformation/index.js';
import { describeOutcome } from '../../../src/model/decision.js';
import type { Estate, Resource } from '../../../src/model/resource.js';
import { textAt, toLocation, type Place } from '../../../src/model/source.js';
import type { Value } from '../../../src/model/value.js';
import { steps } from '../../../src/model/value.js';
import { memoryFiles } from '../../memory-files.js';

/** What the front end makes of templates that exist only in a test. */
export class ReadTemplates {
  constructor(readonly estate: Estate) {}

  get addresses(): readonly string[] {
    return this.estate.resources.map(({ address }) => address);
  }

  /** `severity code line`, one a diagnostic. */
  get diagnostics(): readonly string[] {
    return this.estate.diagnostics.map(({ severity, code, place }) => `${severity} ${code}${place === undefined ? '' : ` ${toLocation(place).startLine}`}`);
  }

  resource(address: string): Resource {
    const found = this.estate.resources.find((resource) => resource.address === address);
    if (found === undefined) throw new Error(`There is no resource ${address} among ${this.addresses.join(', ')}.`);
    return found;
  }

  /** The value at a path of a resource: `Bucket.Tags.0.Value`. */
  value(path: string): Value {
    const [address = '', ...keys] = path.split('.');
    return keys.reduce(child, this.resource(address).properties);
  }

  show(path: string): string {
    return show(this.value(path));
  }
}

/** Reads one template, or several files by path. */
export function read(files: string | Readonly<Record<string, string>>, options: CloudFormationOptions = {}): ReadTemplates {
  return new ReadTemplates(readCloudFormation(memoryFiles(typeof files === 'string' ? { 't.yaml': files } : files), options));
}

/** The value of `R.P`, a property of the only resource, of a template with the given other sections. */
export function evaluate(property: string, sections = ''): { readonly value: Value; readonly shown: string; readonly diagnostics: readonly string[] } {
  const templates = read(`${sections}\nResources:\n  Other: {Type: AWS::S3::Bucket}\n  R:\n    Type: AWS::X::Y\n    Properties:\n      P: ${property}\n`);
  const value = templates.value('R.P');
  return { value, shown: show(value), diagnostics: templates.diagnostics.map((line) => line.replace(/ \d+$/, '')) };
}

function child(value: Value, key: string): Value {
  const found = value.kind === 'map' ? value.entries.get(key)?.value : value.kind === 'list' ? value.items[Number(key)] : undefined;
  if (found === undefined) throw new Error(`There is no ${key} in ${show(value)}.`);
  return found;
}

/** A value on one line: `"text"`, `[a, b]`, `{k: v}`, `<Bucket.Arn>`, `("a" + <B>)`, `(Env is prod: 1 | Env is dev: 2)`, `?`, `absent`. */
export function show(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return `${value.sensitive ? 'sensitive ' : ''}${value.text ?? JSON.stringify(value.value)}`;
    case 'list':
      return `[${value.items.map(show).join(', ')}]`;
    case 'map':
      return `{${[...value.entries].map(([key, entry]) => `${key}: ${show(entry.value)}`).join(', ')}}`;
    case 'reference':
      return `<${value.target.slice(value.target.indexOf('#') + 1)}${value.attribute === undefined ? '' : `.${value.attribute}`}>`;
    case 'concat':
      return `(${value.parts.map(show).join(' + ')})`;
    case 'choice':
      return `(${value.alternatives.map((alternative, index) => `${describeOutcome(value.decision, index)}: ${show(alternative)}`).join(' | ')})`;
    case 'unknown':
      return value.secret ? '?secret' : value.mayBeAbsent ? '?maybe' : '?';
    case 'absent':
      return 'absent';
  }
}

/** What is written where a value was decided, and at each step that carried it. */
export function trail(value: Value): readonly string[] {
  return [textAt(value.origin.place), ...[...steps(value.origin)].map(({ place }) => textAt(place))];
}

/** `line:column-column` of a place on one line. */
export function at(place: Place): string {
  const { startLine, startColumn, endLine, endColumn } = toLocation(place);
  return startLine === endLine ? `${startLine}:${startColumn}-${endColumn}` : `${startLine}:${startColumn}-${endLine}:${endColumn}`;
}
