import { append } from '../../model/append.js';
import type { Move } from '../../model/resource.js';

/** Of one address so many earlier ones are looked for: moves may lead in circles. */
const MAX_FORMER = 100;

/** What the author of a configuration says of former addresses, by unit. */
export class Moves {
  private readonly byUnit = new Map<string, Move[]>();

  constructor(moves: readonly Move[]) {
    for (const move of moves) append(this.byUnit, move.unit, move);
  }

  /** The addresses at which a resource may have been before, the latest first; moves that lead to one another are followed. */
  formerOf(unit: string, address: string): readonly string[] {
    const moves = this.byUnit.get(unit) ?? [];
    const found = new Set([address]);
    for (const at of found) {
      if (found.size > MAX_FORMER) break;
      for (const { from, to } of moves) if (isWithin(at, to)) found.add(`${from}${at.slice(to.length)}`);
    }
    found.delete(address);
    return [...found];
  }
}

/** Whether an address is another one, one of its instances, or inside of it. */
function isWithin(address: string, outer: string): boolean {
  return address === outer || (address.startsWith(outer) && (address[outer.length] === '.' || address[outer.length] === '['));
}
