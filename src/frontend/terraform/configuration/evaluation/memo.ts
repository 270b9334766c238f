/** A value that is computed once, when it is first asked for; `cyclic` answers who asks while it is being computed. */
export class Memo<T> {
  private state: { readonly kind: 'new' } | { readonly kind: 'running' } | { readonly kind: 'done'; readonly value: T } = { kind: 'new' };

  constructor(
    private readonly compute: () => T,
    private readonly cyclic: () => T,
  ) {}

  get(): T {
    if (this.state.kind === 'done') return this.state.value;
    if (this.state.kind === 'running') return this.cyclic();
    this.state = { kind: 'running' };
    const value = this.compute();
    this.state = { kind: 'done', value };
    return value;
  }
}

/** The value under a key of a map, computed when it is missing. */
export function memoized<K, V>(map: Map<K, V>, key: K, compute: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const value = compute();
  map.set(key, value);
  return value;
}
