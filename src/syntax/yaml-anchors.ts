import type { CST } from 'yaml';
import type { Place } from '../model/source.js';
import { MAX_ALIASED_NODES, MAX_DEPTH } from './limits.js';
import type { Node } from './tree.js';
import type { Problems } from './yaml-problems.js';

interface Anchored {
  readonly node: Node | undefined;
  /** Nodes in it, those behind aliases included. */
  readonly size: number;
  /** Levels of nesting below it, those behind aliases included. */
  readonly height: number;
}

/** What `close` needs to know about the moment of `open`. */
interface Mark {
  readonly size: number;
  readonly deepest: number;
}

/**
 * The anchors of one document. Aliases share the anchored node instead of copying it; what is bounded is the size and the
 * depth of the tree as its readers walk it.
 */
export class Anchors {
  private readonly byName = new Map<string, Anchored | 'open'>();
  private size = 0;
  private aliased = 0;
  private deepest = 0;

  constructor(private readonly problems: Problems) {}

  /** Counts one node at `depth`. */
  count(depth: number): void {
    this.size += 1;
    if (depth > this.deepest) this.deepest = depth;
  }

  open(name: string, depth: number): Mark {
    const mark = { size: this.size, deepest: this.deepest };
    this.byName.set(name, 'open');
    this.deepest = depth;
    return mark;
  }

  close(name: string, mark: Mark, node: Node | undefined, depth: number): void {
    this.byName.set(name, { node, size: this.size - mark.size, height: this.deepest - depth });
    this.deepest = Math.max(this.deepest, mark.deepest);
  }

  resolve(alias: CST.FlowScalar, place: Place, depth: number): Node | undefined {
    const anchored = this.byName.get(alias.source.slice(1));
    if (anchored === undefined || anchored === 'open') {
      const message = anchored ? 'This alias refers to a value that contains it.' : 'No anchor of this name comes before.';
      this.problems.syntax(message, place.start, place.end);
      return undefined;
    }
    if (depth + anchored.height > MAX_DEPTH) {
      this.problems.once('too-deep', `Nested deeper than ${MAX_DEPTH} levels by aliases; this part is left out.`, place);
      return undefined;
    }
    if (this.aliased + anchored.size > MAX_ALIASED_NODES) {
      this.problems.once('alias-bomb', `The aliases stand for more than ${MAX_ALIASED_NODES} nodes; this one and further ones are left out.`, place);
      return undefined;
    }
    this.aliased += anchored.size;
    this.size += anchored.size;
    this.deepest = Math.max(this.deepest, depth + anchored.height);
    return anchored.node;
  }
}
