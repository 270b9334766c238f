import type { Parent } from './links.js';
import type { PartRow } from './row.js';
import type { SourceResource } from './satellites.js';

/** The parts whose parents are not in the graph, by what they say about which one it is. */
export class Fragments {
  private readonly firstByName = new Map<string, string>();
  private readonly firstByIdentity = new Map<object, Map<string, string>>();

  /** The first part of the same parent that is there in any case: it stands for the parent. Undefined when this one is it. */
  firstOfSame(part: SourceResource, row: PartRow): Parent | undefined {
    const [link, ...others] = row.partOf;
    const value = link && 'by' in link && others.length === 0 ? part.attributes.entries.get(link.by)?.value : undefined;
    if (!link || !value) return undefined;
    if (value.kind === 'literal') return firstIn(this.firstByName, `${link.type} ${String(value.value)}`, part, link.type);
    if (value.kind === 'reference') return firstIn(this.firstByName, `${link.type} ${value.target} ${value.attribute ?? ''}`, part, link.type);
    if (value.kind !== 'unknown') return undefined;
    const byType = this.firstByIdentity.get(value.identity) ?? new Map<string, string>();
    this.firstByIdentity.set(value.identity, byType);
    return firstIn(byType, link.type, part, link.type);
  }
}

function firstIn(known: Map<string, string>, key: string, part: SourceResource, type: string): Parent | undefined {
  const first = known.get(key);
  if (first !== undefined) return { id: first, type, guards: [] };
  if (part.conditions.length === 0) known.set(key, part.id);
  return undefined;
}
