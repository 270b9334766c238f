import type { Value } from '../../../model/value.js';
import type { MapNode, Node, ScalarNode } from '../../../syntax/tree.js';
import { withDocument } from '../documents.js';
import { overChoices } from '../choices.js';
import { optionalItems } from '../lists.js';
import { splitParts } from '../split-text.js';
import { concat, knownText, textParts } from '../text.js';
import { placeWithin } from '../text-place.js';
import { carry, derivedIdentity, freshUnknown, text, unknown } from '../values.js';
import type { Call, Intrinsic } from './call.js';
import { malformed, unknownIdentity } from './call.js';
import { attributeOf, callAt, referTo } from './references.js';
import { substitutions } from './substitutions.js';

/** `Fn::Sub`: a template string, or a list of one and a map of its own variables. */
export const sub: Intrinsic = (argument, call) => {
  const [template, variables, ...rest] = argument.kind === 'list' ? argument.items : [argument];
  if (template?.kind !== 'scalar' || template.value === null || rest.length > 0 || (variables !== undefined && variables.kind !== 'map')) {
    return malformed(call, 'a string, or a list of a string and a map');
  }
  return withDocument(substitute(template, variables, call), call.scope.workspace);
};

function substitute(template: ScalarNode, variables: MapNode | undefined, call: Call): Value {
  const written = template.value;
  const found = typeof written === 'string' ? substitutions(written) : undefined;
  if (typeof written !== 'string' || found === undefined) return call.scope.evaluate(template);
  const parts = found.map((part): Value => {
    const place = placeWithin(template.place, written, part.from, part.to);
    return part.kind === 'text' ? text(part.text, place) : variable(part.name, variables, callAt(call, place));
  });
  const [only] = parts;
  return only !== undefined && parts.length === 1 ? only : concat(parts, call.place, call.name, call.scope);
}

/** `${Own}`, `${Parameter}`, `${Resource}` or `${Resource.Attribute}`. */
function variable(name: string, variables: MapNode | undefined, call: Call): Value {
  const note = `\${${name}}`;
  const own = variables?.entries.get(name);
  if (own !== undefined) return joined(carry(call.scope.evaluate(own.value), call.place, note));
  const dot = name.indexOf('.');
  if (dot < 0) return joined(referTo(name, call, note));
  return attributeOf(name.slice(0, dot), name.slice(dot + 1), call, note);
}

/** A list in a string: its items with commas between them, which is how list parameters are passed around. */
function joined(value: Value): Value {
  if (value.kind !== 'list') return value;
  return { kind: 'concat', parts: between(value.items, text(',', value.origin.place)), origin: value.origin };
}

/** `Fn::Join: [delimiter, list]`. */
export const join: Intrinsic = (argument, call) => {
  const [delimiter, items, ...rest] = argument.kind === 'list' ? argument.items : [];
  if (delimiter === undefined || items === undefined || rest.length > 0) return malformed(call, 'a list of a delimiter and a list');
  const separator = call.scope.evaluate(delimiter);
  const joinItems = (list: Value): Value => {
    if (list.kind === 'list') return concat(between(list.items, separator), call.place, call.name, call.scope);
    if (list.kind === 'unknown' || list.kind === 'reference') return carry(list, call.place, call.name);
    return list.kind === 'literal' || list.kind === 'concat' ? carry(list, call.place, call.name) : malformed(call, 'a list of a delimiter and a list');
  };
  const lists = [optionalItems(call.scope.evaluate(items), call.place)];
  const joinedText = overChoices(lists, call.place, ([list]) => (list === undefined ? separator : joinItems(list)));
  return withDocument(joinedText, call.scope.workspace);
};

function between(items: readonly Value[], separator: Value): readonly Value[] {
  if (knownText(separator) === '') return items;
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** `Fn::Split: [delimiter, text]`: the pieces keep the places that they have in the text. */
export const split: Intrinsic = (argument, call) => {
  const [delimiter, source, ...rest] = argument.kind === 'list' ? argument.items : [];
  if (delimiter === undefined || source === undefined || rest.length > 0) return malformed(call, 'a list of a delimiter and a string');
  return overChoices([call.scope.evaluate(delimiter), call.scope.evaluate(source)], call.place, ([by, whole]) => splitText(by, whole, call));
};

function splitText(by: Value | undefined, whole: Value | undefined, call: Call): Value {
  const delimiter = by && knownText(by);
  if (by === undefined || whole === undefined || delimiter === undefined || delimiter === '') return malformed(call, 'a delimiter and a string');
  const base = unknownIdentity(whole, call.scope);
  if (base !== undefined) {
    const why = whole.kind === 'unknown' ? whole.why : 'it is a piece of something known only after deployment';
    const value = unknown(derivedIdentity(base, `${call.name} ${delimiter}`), why, call.place);
    return whole.kind === 'unknown' && whole.secret === true ? { ...value, secret: true } : value;
  }
  if (whole.kind !== 'literal' && whole.kind !== 'concat') return malformed(call, 'a delimiter and a string');
  const parts = textParts(whole);
  if (!parts.every((part) => part.kind === 'literal' || (part.kind === 'reference' && delimiter === ','))) {
    return freshUnknown('it is a piece of a text with unknown parts', call.place);
  }
  const items = splitParts(parts, delimiter).map((piece) => concat(piece, call.place, call.name, call.scope));
  return { kind: 'list', items, origin: { place: call.place } };
}

/** `Fn::Base64`: policies look at the clear text, so the text stays as it is and only remembers that it is encoded on its way. */
export const base64: Intrinsic = (argument: Node, call) => carry(call.scope.evaluate(argument), call.place, call.name);
