import type { ReportedDiagnostic } from '../model/diagnostic.js';
import { reportDiagnostic } from '../model/diagnostic.js';
import { describeOutcome } from '../model/decision.js';
import type { UnitInfo } from '../model/finding.js';
import type { Estate, Resource } from '../model/resource.js';
import type { Location } from '../model/source.js';
import { toLocation } from '../model/source.js';
import type { Concat, Literal, Value } from '../model/value.js';
import { scalarText } from '../model/value.js';

/** A value as JSON. A user's key that starts with `$` is doubled, so that what nearside says cannot be confused with it. */
export type Dump =
  | null
  | boolean
  | number
  | string
  | readonly Dump[]
  | { readonly [key: string]: Dump };

export interface GraphDump {
  readonly units: readonly UnitInfo[];
  readonly diagnostics: readonly ReportedDiagnostic[];
  readonly resources: readonly ResourceDump[];
}

export interface ResourceDump {
  readonly address: string;
  readonly type: string;
  readonly sourceType: string;
  readonly unit: string;
  readonly location: Location;
  readonly properties: Readonly<Record<string, Dump>>;
  /** Terraform: what was written, evaluated, in Terraform's names; blocks as lists. */
  readonly attributes?: Readonly<Record<string, Dump>>;
  readonly edges: readonly { readonly to: string; readonly property: string }[];
}

/** A reference from a resource to another, by address. */
export interface EdgeInfo {
  readonly from: Resource;
  readonly to: Resource;
  readonly property: string;
}

/** The graph as plain data. `edgesFrom` gives the references out of a resource. */
export function dumpGraph(estate: Estate, edgesFrom: (resource: Resource) => readonly EdgeInfo[]): GraphDump {
  return {
    units: estate.units,
    diagnostics: estate.diagnostics.map(reportDiagnostic),
    resources: estate.resources.map((resource) => ({
      address: resource.address,
      type: resource.type,
      sourceType: resource.sourceType,
      unit: resource.unit.id,
      location: toLocation(resource.header),
      properties: propertiesDump(resource.properties),
      ...(resource.written && { attributes: propertiesDump(resource.written) }),
      edges: edgesFrom(resource).map(({ to, property }) => ({ to: to.address, property })),
    })),
  };
}

function propertiesDump(properties: Value): Readonly<Record<string, Dump>> {
  const dump = dumpValue(properties);
  return isRecord(dump) ? dump : {};
}

function isRecord(dump: Dump): dump is { readonly [key: string]: Dump } {
  return dump !== null && typeof dump === 'object' && !Array.isArray(dump);
}

export function dumpValue(value: Value): Dump {
  switch (value.kind) {
    case 'literal':
      return dumpLiteral(value);
    case 'list':
      return value.items.filter((item) => item.kind !== 'absent').map(dumpValue);
    case 'map': {
      const present = [...value.entries].filter(([, entry]) => entry.value.kind !== 'absent');
      return Object.fromEntries(present.map(([key, entry]) => [key.startsWith('$') ? `$${key}` : key, dumpValue(entry.value)]));
    }
    case 'reference':
      return { $unknown: `${value.attribute ?? 'Ref'} of ${value.target.slice(value.target.indexOf('#') + 1)}` };
    case 'concat':
      return dumpConcat(value);
    case 'choice':
      return {
        $oneOf: value.alternatives.map((alternative, index) => ({ when: [describeOutcome(value.decision, index)], value: dumpValue(alternative) })),
      };
    case 'unknown':
      return { $unknown: value.why };
    case 'absent':
      return null;
  }
}

function dumpLiteral(literal: Literal): Dump {
  if (literal.sensitive) return { $sensitive: true };
  if (typeof literal.value === 'number' && !Number.isSafeInteger(literal.value) && literal.text !== undefined) return { $number: literal.text };
  return literal.value;
}

/** Text when all parts are; otherwise what it is made of, unknown parts in braces. */
function dumpConcat(concat: Concat): Dump {
  if (concat.parts.some((part) => part.kind === 'literal' && part.sensitive)) return { $sensitive: true };
  const text = concat.parts.map(partText).join('');
  return concat.parts.every((part) => part.kind === 'literal') ? text : { $unknown: text };
}

function partText(part: Value): string {
  if (part.kind === 'literal') return scalarText(part);
  const dump = dumpValue(part);
  if (isRecord(dump) && typeof dump['$unknown'] === 'string') return `{${dump['$unknown']}}`;
  return part.kind === 'choice' ? `{${part.decision.name}}` : '{?}';
}
