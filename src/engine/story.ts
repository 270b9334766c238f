import type { Mention, Step, Violation } from './replay.js';
import type { Formula } from '../model/decision.js';
import type { Related } from '../model/finding.js';
import type { Resource, ResourcePart } from '../model/resource.js';
import type { Place } from '../model/source.js';
import { toLocation } from '../model/source.js';
import { steps } from '../model/value.js';

/**
 * The story of a finding: what carried the value, what else belongs to it, what made the resource, what is unknown. A place is
 * told once, by the first that has something to say of it.
 */
export function story(resource: Resource, { subject, parts }: Violation, because: readonly Step[]): Related[] {
  const told: Told[] = [];
  for (const { note, place, address } of subject.value ? steps(subject.value.origin) : []) told.push(toldStep(note, place, address));
  if (subject.resource !== resource) told.push({ message: subject.resource.type, place: subject.resource.header, address: subject.resource.address });
  for (const part of parts) told.push({ message: part.name || part.resource.type, place: part.place, address: part.resource.address });
  for (const { sourceType, header, address } of partsThatDecided(subject)) told.push({ message: sourceType, place: header, address });
  for (const { note, place, address } of resource.madeBy) told.push(toldStep(note, place, address));
  for (const { why, place } of because.flatMap(unknownsOf)) told.push({ message: `undecided before deployment: ${why}`, place });
  return onePerPlace(told);
}

/** The parts of its resource in which a property is written, an item of its list, or through which its value came. */
function partsThatDecided({ resource: { parts = [] }, place, value }: Mention): readonly ResourcePart[] {
  if (parts.length === 0) return [];
  const items = value?.kind === 'list' ? value.items : [];
  const places = [place, ...items.map((item) => item.origin.place), ...(value ? [...steps(value.origin)].map((step) => step.place) : [])];
  return parts.filter(({ body }) => places.some(({ source, start, end }) => source === body.source && start >= body.start && end <= body.end));
}

interface Told {
  readonly message: string;
  readonly place: Place;
  readonly address?: string;
}

function toldStep(message: string, place: Place, address: string | undefined): Told {
  return { message, place, ...(address !== undefined && { address }) };
}

function onePerPlace(told: readonly Told[]): Related[] {
  const byPlace = new Map<string, Related>();
  for (const { message, place, address } of told) {
    const location = toLocation(place);
    const key = JSON.stringify(location);
    const { message: first = message, address: known = address } = byPlace.get(key) ?? {};
    byPlace.set(key, { message: first, location, ...(known !== undefined && { address: known }) });
  }
  return [...byPlace.values()];
}

interface UnknownAt {
  readonly why: string;
  readonly place: Place;
}

/** What only the deployment knows, of what a step is about. */
function unknownsOf(step: Step): readonly UnknownAt[] {
  if (step.kind === 'question') return [step.question];
  return step.decision.kind === 'condition' ? unknowablesIn(step.decision.formula) : [];
}

function unknowablesIn(formula: Formula): readonly UnknownAt[] {
  const found: UnknownAt[] = [];
  const pending: Formula[] = [formula];
  const seen = new Set<Formula>();
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    switch (next.kind) {
      case 'unknowable':
        found.push(next);
        break;
      case 'not':
        pending.push(next.of);
        break;
      case 'and':
      case 'or':
        pending.push(...[...next.of].reverse());
        break;
      case 'condition':
        pending.push(next.condition.formula);
        break;
      case 'constant':
      case 'is':
        break;
      default:
        next satisfies never;
    }
  }
  return found;
}
