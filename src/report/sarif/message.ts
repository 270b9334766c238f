import type { Location } from '../../model/source.js';
import { addressesOf, type Instances } from '../instances.js';
import { VERDICT_NOTES } from '../text/wording.js';
import { shortened, visible } from '../visible.js';
import { TEXT_LIMIT, type PhysicalLocation, type SarifLocation } from './format.js';
import { physicalLocation } from './place.js';

/** Code scanning shows related places only where the message links them; more would drown the message. */
const RELATED_LIMIT = 10;
const ADDRESSES_SHOWN = 2;
/** Characters per part, so that a long one takes no room from the others and a link fits behind them. */
const LIMITS = { message: 400, address: 200, when: 200, label: 120 } as const;

interface Part {
  readonly text: string;
  /** Where the part leads to. */
  readonly target?: PhysicalLocation;
}

export interface ResultMessage {
  readonly text: string;
  readonly relatedLocations: readonly SarifLocation[];
}

/** The message of a result and the locations that it links to. GitHub makes the first sentence the title of the alert. */
export function resultMessage(instances: Instances, primary: Location, root: string): ResultMessage {
  const relatedLocations: SarifLocation[] = [];
  let text = sentences(instances);
  let separator = ' See ';
  for (const { text: label, target } of relatedParts(instances, primary, root)) {
    const id = relatedLocations.length + 1;
    const added = `${separator}${target ? `[${escaped(label)}](${id})` : escaped(label)}`;
    if (text.length + added.length + 1 > TEXT_LIMIT) break;
    if (target) relatedLocations.push({ id, physicalLocation: target, message: { text: escaped(label) } });
    text += added;
    separator = ', ';
  }
  return { text: separator === ', ' ? `${text}.` : text, relatedLocations };
}

function sentences(instances: Instances): string {
  const [{ message, when = [], verdict }] = instances;
  const condition = when.length > 0 ? `, when ${escapedWithin(when.join(' and '), LIMITS.when)}` : '';
  const about = `${resourcesText(instances)}${condition}.`;
  return [escapedWithin(sentence(message), LIMITS.message), VERDICT_NOTES[verdict], about].filter(Boolean).join(' ');
}

function resourcesText(instances: Instances): string {
  const { names, more } = addressesOf(instances, ADDRESSES_SHOWN);
  const shown = names.map((name) => escapedWithin(name, LIMITS.address)).join(', ');
  return `${names.length + more > 1 ? `${names.length + more} resources:` : 'Resource'} ${shown}${more > 0 ? ` and ${more} more` : ''}`;
}

function sentence(text: string): string {
  return text === '' || /[.!?]$/.test(text) ? text : `${text}.`;
}

/** The chain that led to the finding. Its own place comes first where it cannot be the primary one. */
function relatedParts(instances: Instances, primary: Location, root: string): readonly Part[] {
  const [finding] = instances;
  const related = new Map(instances.flatMap((instance) => instance.related).map((place) => [JSON.stringify([place.message, place.location]), place]));
  const places = [...related.values()].map(({ message, location }) => part(message, location, root));
  const all = primary === finding.location ? places : [part('the place that decides', finding.location, root), ...places];
  return all.slice(0, RELATED_LIMIT);
}

function part(message: string, location: Location, root: string): Part {
  const target = physicalLocation(location, root);
  const label = message.trim() === '' ? 'this place' : message;
  return target ? { text: label, target } : { text: `${label} (${location.file}:${location.startLine}:${location.startColumn})` };
}

/** A text of the user as part of a message: one line, no hidden characters, and nothing in it can become a link. */
function escaped(text: string): string {
  return escapedWithin(text, LIMITS.label);
}

/**
 * SARIF 3.11.6: brackets and backslashes that are not markup have a backslash before them. Braces stay single, although
 * 3.11.5 would double them: nearside passes no arguments, and code scanning shows them as they are.
 */
export function escapedWithin(text: string, limit: number): string {
  const shown = visible(text);
  for (let length = Math.min(shown.length, limit); ; length = Math.floor(length * 0.9)) {
    const result = shortened(shown, length).replace(/[[\]\\]/g, '\\$&');
    if (result.length <= limit) return result;
  }
}
