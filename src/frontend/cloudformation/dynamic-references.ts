import type { Place } from '../../model/source.js';
import type { Literal, Unknown, Value } from '../../model/value.js';
import type { Workspace } from './scope.js';
import { placeWithin } from './text-place.js';
import { comparableText, unknown } from './values.js';

/**
 * Dynamic references: what CloudFormation fetches from a store when it deploys.
 * https://docs.aws.amazon.com/AWSCloudFormation/latest/UserGuide/dynamic-references.html
 */
const OPENING = '{{resolve:';
const CLOSING = '}}';

/** Before each reference and after each of its ends. */
const MARKS = /(?=\{\{resolve:)|(?<=\}\})/;

/**
 * Puts an unknown in the place of each dynamic reference in a text. One may stand in several parts
 * (`{{resolve:secretsmanager:${Secret}:SecretString:password}}`); then its place is that of the whole text.
 */
export function joinDynamicReferences(parts: readonly Value[], place: Place, workspace: Workspace): readonly Value[] {
  if (!parts.some((part) => part.kind === 'literal' && comparableText(part).includes(OPENING))) return parts;
  const result: Value[] = [];
  let open: Value[] | undefined;
  for (const piece of parts.flatMap(pieces)) {
    const text = piece.kind === 'literal' ? comparableText(piece) : '';
    if (open === undefined && text.startsWith(OPENING)) open = [];
    if (open === undefined) {
      result.push(piece);
      continue;
    }
    open.push(piece);
    if (!text.endsWith(CLOSING)) continue;
    result.push(dynamicReference(open, open.length === 1 ? piece.origin.place : place, workspace));
    open = undefined;
  }
  return open === undefined ? result : [...result, ...open];
}

function pieces(part: Value): readonly Value[] {
  if (part.kind !== 'literal') return [part];
  const whole = comparableText(part);
  const texts = whole.split(MARKS);
  if (texts.length === 1) return [part];
  let at = 0;
  return texts.map((value): Literal => {
    const from = at;
    at += value.length;
    return { ...part, value, origin: { ...part.origin, place: placeWithin(part.origin.place, whole, from, at) } };
  });
}

/** The same reference is the same value wherever it stands. */
function dynamicReference(parts: readonly Value[], place: Place, workspace: Workspace): Unknown {
  const spelt = parts.map(spelling);
  const reference = spelt.map((part) => part ?? '${…}').join('');
  const identity = spelt.includes(undefined) ? {} : workspace.identity(reference);
  const value = unknown(identity, `\`${reference}\` is read when the stack is deployed`, place);
  return reference.startsWith('{{resolve:ssm:') ? { ...value, plain: true } : { ...value, secret: true };
}

function spelling(part: Value): string | undefined {
  if (part.kind === 'literal') return comparableText(part);
  return part.kind === 'reference' ? `\${${part.target.slice(part.target.indexOf('#') + 1)}}` : undefined;
}
