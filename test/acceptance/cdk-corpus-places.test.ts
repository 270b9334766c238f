import { beforeAll, describe, expect, it } from 'vitest';
import type { ScannedAssembly } from './cdk-corpus.js';
import { corpusAssemblies, hasCorpus, scanAssembly } from './cdk-corpus.js';
import type { Measured, Share } from './cdk-shares.js';
import { measure } from './cdk-shares.js';

const ratio = ({ part, whole }: Share): number => part / whole;

describe.skipIf(!hasCorpus)('in the apps of the corpus that tell where their constructs were made', () => {
  let measured: Measured;
  beforeAll(async () => {
    const scanned: ScannedAssembly[] = [];
    for (const assembly of corpusAssemblies()) if (assembly.hasTraces) scanned.push(await scanAssembly(assembly));
    measured = measure(scanned);
  });

  it('findings are on the lines where readers of the apps want them', () => {
    const { onConstruct, onLine } = measured.shares;
    expect(onConstruct.whole).toBeGreaterThan(500);
    expect(ratio(onConstruct)).toBeGreaterThanOrEqual(0.9);
    expect(ratio(onLine)).toBeGreaterThanOrEqual(0.6);
  });

  it('findings on own resources name the construct, and those about a property that is written are on it', () => {
    const { namesConstruct, onProperty } = measured.shares;
    expect(namesConstruct.whole).toBeGreaterThan(900);
    expect(ratio(namesConstruct)).toBeGreaterThanOrEqual(0.95);
    expect(onProperty.whole).toBeGreaterThan(500);
    expect(ratio(onProperty)).toBeGreaterThanOrEqual(0.6);
  });
});
