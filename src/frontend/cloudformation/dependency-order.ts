/** Names in an order in which each comes after those it depends on, and the circles that make such an order impossible. */
export interface DependencyOrder {
  readonly order: readonly string[];
  /** Each a group of names that all depend on each other, in the order in which they are given. */
  readonly cycles: readonly (readonly string[])[];
}

interface Visit {
  readonly name: string;
  readonly dependencies: readonly string[];
  next: number;
}

/** Tarjan's strongly connected components without recursion; linear. Dependencies on other names are ignored. */
export function dependencyOrder(names: readonly string[], dependenciesOf: (name: string) => readonly string[]): DependencyOrder {
  const known = new Set(names);
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const onStack = new Set<string>();
  const stack: string[] = [];
  const order: string[] = [];
  const cycles: string[][] = [];

  const enter = (name: string, path: Visit[]): void => {
    index.set(name, index.size);
    low.set(name, index.size - 1);
    stack.push(name);
    onStack.add(name);
    path.push({ name, dependencies: dependenciesOf(name).filter((dependency) => known.has(dependency)), next: 0 });
  };
  const lower = (name: string, to: number | undefined): void => {
    if (to !== undefined) low.set(name, Math.min(low.get(name) ?? to, to));
  };
  const leave = ({ name, dependencies }: Visit): void => {
    if (low.get(name) !== index.get(name)) return;
    const component = stack.splice(stack.lastIndexOf(name));
    for (const member of component) onStack.delete(member);
    if (component.length > 1 || dependencies.includes(name)) cycles.push(component);
    order.push(...component);
  };

  for (const start of names) {
    if (index.has(start)) continue;
    const path: Visit[] = [];
    enter(start, path);
    for (let visit = path.at(-1); visit !== undefined; visit = path.at(-1)) {
      const dependency = visit.dependencies[visit.next++];
      if (dependency === undefined) {
        leave(visit);
        path.pop();
        lower(path.at(-1)?.name ?? '', low.get(visit.name));
      } else if (!index.has(dependency)) enter(dependency, path);
      else if (onStack.has(dependency)) lower(visit.name, index.get(dependency));
    }
  }
  return { order, cycles };
}
