/** What is so in some worlds only. */
interface Told {
  readonly when?: readonly string[];
}

/** The changes of all worlds, each once: with the worlds in which it is so, where these are not all. */
export function mergedOver<W extends Required<Told>, C extends Told>(worlds: readonly W[], changesOf: (world: W) => readonly C[]): readonly C[] {
  const found = new Map<string, { readonly change: C; readonly worlds: W[] }>();
  for (const world of worlds) {
    for (const change of changesOf(world)) {
      const key = JSON.stringify(change);
      const known = found.get(key);
      if (!known) found.set(key, { change, worlds: [world] });
      else if (known.worlds.at(-1) !== world) known.worlds.push(world);
    }
  }
  return [...found.values()].map(({ change, worlds: told }) => {
    return told.length === worlds.length ? change : { ...change, when: told.map(({ when }) => when.join(' and ')) };
  });
}
