import type { Place } from '../../model/source.js';
import type { Body, Expression } from './ast.js';

/** The parts of a file that a comment can be about, in source order; nested ones too. */
export interface Extents {
  /** Blocks of the file itself: resources, module calls, locals. */
  readonly blocks: readonly Place[];
  readonly arguments: readonly Place[];
  /** Arguments, blocks at any depth, and the items of lists and objects. */
  readonly items: readonly Place[];
}

export function extentsOf(file: Body): Extents {
  const collected: Collected = { arguments: [], items: [] };
  collect(file, collected);
  return { blocks: file.blocks.map(({ place }) => place), ...collected };
}

interface Collected {
  readonly arguments: Place[];
  readonly items: Place[];
}

function collect(body: Body, into: Collected): void {
  for (const { place, value } of body.attributes.values()) {
    into.arguments.push(place);
    into.items.push(place);
    collectItems(value, into.items);
  }
  for (const { place, body: inner } of body.blocks) {
    into.items.push(place);
    collect(inner, into);
  }
}

/** The depth of expressions is bounded by the parser. */
function collectItems(expression: Expression, into: Place[]): void {
  switch (expression.kind) {
    case 'tuple':
      for (const item of expression.items) {
        into.push(item.place);
        collectItems(item, into);
      }
      return;
    case 'object':
      for (const { place, value } of expression.items) {
        into.push(place);
        collectItems(value, into);
      }
      return;
    case 'call':
      for (const argument of expression.arguments) collectItems(argument, into);
      return;
    case 'conditional':
      collectItems(expression.yes, into);
      collectItems(expression.no, into);
      return;
    case 'parentheses':
      collectItems(expression.expression, into);
      return;
    case 'for':
      collectItems(expression.collection, into);
      collectItems(expression.value, into);
      return;
    default:
      return;
  }
}
