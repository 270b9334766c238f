import type { Entry } from '../../values/value.js';

/**
 * The attributes of a resource, read when they are asked for. Which ones there are only the provider knows: any name has a value,
 * those that are `known` are also iterated.
 */
export class AttributeEntries implements ReadonlyMap<string, Entry> {
  private sorted: readonly string[] | undefined;

  constructor(
    private readonly known: () => Iterable<string>,
    private readonly read: (name: string) => Entry,
  ) {}

  private get names(): readonly string[] {
    return (this.sorted ??= [...new Set(this.known())].sort());
  }

  get size(): number {
    return this.names.length;
  }

  get(name: string): Entry {
    return this.read(name);
  }

  has(name: string): boolean {
    return this.names.includes(name);
  }

  keys(): MapIterator<string> {
    return this.names.values();
  }

  values(): MapIterator<Entry> {
    return this.names.map((name) => this.read(name)).values();
  }

  entries(): MapIterator<[string, Entry]> {
    return this.names.map((name): [string, Entry] => [name, this.read(name)]).values();
  }

  forEach(callback: (entry: Entry, name: string, map: ReadonlyMap<string, Entry>) => void): void {
    for (const [name, entry] of this.entries()) callback(entry, name, this);
  }

  [Symbol.iterator](): MapIterator<[string, Entry]> {
    return this.entries();
  }
}
