import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { unitsOfShard } from '../../../src/engine/shards/assignment.js';
import type { UnitInfo } from '../../../src/model/finding.js';
import type { Resource } from '../../../src/model/resource.js';
import { readCloudFormation } from '../../../src/frontend/cloudformation/index.js';
import { memoryFiles } from '../../memory-files.js';

/** Units with so many resources each, by their paths. */
function estate(sizes: Readonly<Record<string, number>>): { readonly units: readonly UnitInfo[]; readonly resources: readonly Resource[] } {
  const templates = Object.entries(sizes).map(([path, size]) => {
    const resources = Array.from({ length: size }, (_, at) => `  T${at}: {Type: AWS::SNS::Topic}\n`);
    return [path, `Resources:\n${resources.join('')}`];
  });
  return readCloudFormation(memoryFiles(Object.fromEntries(templates)), {});
}

function shards(sizes: Readonly<Record<string, number>>, count: number): readonly (readonly string[])[] {
  const { units, resources } = estate(sizes);
  return Array.from({ length: count }, (_, at) => [...unitsOfShard(units, resources, { index: at + 1, count })].sort());
}

describe('units of a shard', () => {
  it('the largest first, each to the shard with the fewest resources', () => {
    expect(shards({ 'a.yaml': 1, 'b.yaml': 2, 'c.yaml': 3, 'd.yaml': 9 }, 2)).toEqual([['d.yaml'], ['a.yaml', 'b.yaml', 'c.yaml']]);
  });

  it('equal ones by their ids', () => {
    expect(shards({ 'c.yaml': 1, 'b.yaml': 1, 'a.yaml': 1 }, 2)).toEqual([['a.yaml', 'c.yaml'], ['b.yaml']]);
  });

  it('there may be more shards than units', () => {
    expect(shards({ 'a.yaml': 1 }, 3)).toEqual([['a.yaml'], [], []]);
  });

  it('each unit is in exactly one shard, and none has more than the largest unit above another', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 12 }), { minLength: 1, maxLength: 12 }), fc.integer({ min: 1, max: 5 }), (sizes, count) => {
      const named = Object.fromEntries(sizes.map((size, at) => [`${at}.yaml`, size]));
      const all = shards(named, count);
      expect(all.flat().sort()).toEqual(Object.keys(named).sort());
      const loads = all.map((units) => units.reduce((sum, unit) => sum + (named[unit] ?? 0) + 1, 0));
      expect(Math.max(...loads) - Math.min(...loads)).toBeLessThanOrEqual(Math.max(...sizes) + 1);
    }), { numRuns: 40 });
  });
});
