import { execFileSync } from 'node:child_process';
import type { Section } from '../section.js';

/** What `npm install nearside` unpacks of our own. */
export const installed: Section = {
  name: 'installed',
  measure() {
    execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
    const packed: unknown = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { encoding: 'utf8' }));
    return { figures: [{ what: 'unpacked size', value: unpackedSize(packed) / 1e6, unit: 'MB', budget: { atMost: 10 } }] };
  },
};

function unpackedSize(packed: unknown): number {
  const first: unknown = Array.isArray(packed) ? packed[0] : undefined;
  if (typeof first !== 'object' || first === null || !('unpackedSize' in first) || typeof first.unpackedSize !== 'number') {
    throw new Error('npm pack --json says no unpackedSize.');
  }
  return first.unpackedSize;
}
