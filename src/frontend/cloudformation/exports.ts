import type { Place } from '../../model/source.js';
import type { Value } from '../../model/value.js';
import { foldChoices, overChoices } from './choices.js';
import type { Workspace } from './scope.js';
import { textParts } from './text.js';
import { comparableText, freshUnknown } from './values.js';

interface Export {
  readonly value: () => Value | undefined;
}

/**
 * What stacks of one run export to each other. Names are compared as texts; what is known only after deployment in a name
 * (`AWS::Region`) is compared by identity. A name that several templates export belongs to none of them: such templates
 * are not deployed side by side.
 */
export class Exports {
  private readonly byName = new Map<string, Export | 'ambiguous'>();
  private readonly inProgress = new Set<Export>();

  constructor(private readonly workspace: Pick<Workspace, 'report' | 'numberOf'>) {}

  add(name: Value, value: () => Value | undefined): void {
    const exported: Export = { value };
    const keys = new Set<string | undefined>();
    foldChoices(textParts(name), (parts) => keys.add(this.keyOf(parts)), () => keys);
    for (const key of keys) {
      if (key !== undefined) this.byName.set(key, this.byName.has(key) ? 'ambiguous' : exported);
    }
  }

  /** What an import of `name` gets; undefined when no scanned template exports it, or several do. */
  find(name: Value, place: Place): Value | undefined {
    let found = false;
    const value = overChoices(textParts(name), place, (parts) => {
      const exported = this.byName.get(this.keyOf(parts) ?? '');
      if (exported === undefined || exported === 'ambiguous') return freshUnknown('it is imported from another stack', place);
      found = true;
      return this.valueOf(exported, place) ?? freshUnknown('it is imported from another stack', place);
    });
    return found ? value : undefined;
  }

  private valueOf(exported: Export, place: Place): Value | undefined {
    if (this.inProgress.has(exported)) {
      this.workspace.report({ severity: 'warning', code: 'cyclic-reference', message: 'The stacks import values from each other in a circle.', place });
      return freshUnknown('the stacks import values from each other in a circle', place);
    }
    this.inProgress.add(exported);
    const value = exported.value();
    this.inProgress.delete(exported);
    return value;
  }

  private keyOf(parts: readonly Value[]): string | undefined {
    const keys = parts.map((part) => {
      if (part.kind === 'literal') return comparableText(part);
      if (part.kind === 'reference') return `\u0000${part.target}\u0000${part.attribute ?? ''}\u0000`;
      if (part.kind === 'unknown') return `\u0000${this.workspace.numberOf(part.identity)}\u0000`;
      return undefined;
    });
    return keys.includes(undefined) ? undefined : keys.join('');
  }
}
