import type { EdgeInfo } from './graph-dump.js';
import { visible } from './visible.js';
import { describeOutcome } from '../model/decision.js';
import type { Estate, Resource } from '../model/resource.js';
import type { Place } from '../model/source.js';
import { toLocation } from '../model/source.js';
import type { Value } from '../model/value.js';
import { scalarText, steps } from '../model/value.js';

/** The graph as a tree for people: units, resources, resolved properties, where each was decided, edges. */
export function graphText(estate: Estate, edgesFrom: (resource: Resource) => readonly EdgeInfo[]): string {
  const lines = estate.units.flatMap((unit) => [
    `${unit.id} (${unit.kind})`,
    ...estate.resources.filter((resource) => resource.unit.id === unit.id).flatMap((resource) => indent(resourceLines(resource, edgesFrom(resource)))),
  ]);
  return `${lines.map(visible).join('\n')}\n`;
}

function resourceLines(resource: Resource, edges: readonly EdgeInfo[]): string[] {
  const conditions = resource.conditions.map((condition) => describeOutcome(condition, 0));
  const source = resource.sourceType === resource.type ? '' : ` from ${resource.sourceType}`;
  return [
    `${resource.address}  ${resource.type}${source}  ${where(resource.header)}${conditions.length > 0 ? `  when ${conditions.join(' and ')}` : ''}`,
    ...indent(childLines(resource.properties)),
    ...indent(edges.map((edge) => `→ ${edge.to.address} by ${edge.property}`)),
  ];
}

/** The lines of what is inside a value; empty for a scalar. */
function childLines(value: Value): string[] {
  switch (value.kind) {
    case 'map':
      return [...value.entries].flatMap(([key, entry]) => named(key, entry.value));
    case 'list':
      return value.items.flatMap((item, index) => named(`[${index}]`, item));
    case 'choice':
      return value.alternatives.flatMap((alternative, index) => named(`when ${describeOutcome(value.decision, index)}`, alternative));
    case 'literal':
    case 'reference':
    case 'concat':
    case 'unknown':
    case 'absent':
      return [`${inline(value)}  ${where(value.origin.place)}`];
  }
}

function named(name: string, value: Value): string[] {
  if (value.kind === 'map' || value.kind === 'list' || value.kind === 'choice') return [`${name}:`, ...indent(childLines(value))];
  const via = [...steps(value.origin)].map((step) => ` via ${step.note} ${where(step.place)}`).join('');
  return [`${name}: ${inline(value)}  ${where(value.origin.place)}${via}`];
}

function inline(value: Value): string {
  switch (value.kind) {
    case 'literal':
      return value.sensitive ? '(sensitive)' : JSON.stringify(value.value);
    case 'reference':
      return `{${value.target.slice(value.target.indexOf('#') + 1)}${value.attribute === undefined ? '' : `.${value.attribute}`}}`;
    case 'concat':
      return value.parts.map((part) => (part.kind === 'literal' && !part.sensitive ? scalarText(part) : inline(part))).join('');
    case 'choice':
      return `{one of ${value.alternatives.length}: ${value.decision.name}}`;
    case 'unknown':
      return `{unknown: ${value.why}}`;
    case 'absent':
      return '(absent)';
    case 'list':
    case 'map':
      return '…';
  }
}

function where(place: Place): string {
  const { file, startLine, startColumn } = toLocation(place);
  return `@ ${file}:${startLine}:${startColumn}`;
}

function indent(lines: readonly string[]): string[] {
  return lines.map((line) => `  ${line}`);
}
