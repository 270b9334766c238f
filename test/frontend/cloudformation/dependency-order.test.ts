import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dependencyOrder } from '../../../src/frontend/cloudformation/dependency-order.js';

const order = (graph: Readonly<Record<string, readonly string[]>>): ReturnType<typeof dependencyOrder> =>
  dependencyOrder(Object.keys(graph), (name) => graph[name] ?? []);

describe('dependency order', () => {
  it.each([
    [{ a: ['b'], b: ['c'], c: [] }, ['c', 'b', 'a'], []],
    [{ a: [], b: ['a', 'missing'] }, ['a', 'b'], []],
    [{ a: ['b'], b: ['a'] }, ['a', 'b'], [['a', 'b']]],
    [{ a: ['a'] }, ['a'], [['a']]],
    [{ a: ['b'], b: ['c'], c: ['b'], d: ['a'] }, ['b', 'c', 'a', 'd'], [['b', 'c']]],
    [{ __proto__x: ['constructor'], constructor: [] }, ['constructor', '__proto__x'], []],
  ])('of %j', (graph, expected, cycles) => {
    expect(order(graph)).toEqual({ order: expected, cycles });
  });

  it('puts everything after what it depends on, but for circles', () => {
    const graphs = fc.integer({ min: 1, max: 12 }).chain((size) => {
      const edges = fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 });
      return fc.array(edges, { minLength: size, maxLength: size });
    });
    fc.assert(
      fc.property(graphs, (edges) => {
        const names = edges.map((_, index) => String(index));
        const result = dependencyOrder(names, (name) => (edges[Number(name)] ?? []).map(String));
        const circular = new Map(result.cycles.flatMap((cycle, index) => cycle.map((name) => [name, index] as const)));
        const position = new Map(result.order.map((name, index) => [name, index]));
        expect([...result.order].sort()).toEqual([...names].sort());
        for (const [from, targets] of edges.entries()) {
          for (const to of targets.map(String)) {
            const together = circular.has(to) && circular.get(to) === circular.get(String(from));
            expect(together || (position.get(to) ?? 0) < (position.get(String(from)) ?? 0)).toBe(true);
          }
        }
      }),
    );
  });

  it('goes through chains of any length', () => {
    const names = Array.from({ length: 100_000 }, (_, index) => String(index));
    expect(dependencyOrder(names, (name) => [String(Number(name) + 1)]).order[0]).toBe('99999');
  });
});
