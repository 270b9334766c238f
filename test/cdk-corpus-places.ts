// Where findings in the corpus of CDK apps are shown: `npx jiti test/cdk-corpus-places.ts [--misses]`.
import type { ScannedAssembly } from './acceptance/cdk-corpus.js';
import { corpusAssemblies, scanAssembly } from './acceptance/cdk-corpus.js';
import type { Share } from './acceptance/cdk-shares.js';
import { measure } from './acceptance/cdk-shares.js';

const assemblies = corpusAssemblies().filter(({ hasTraces }) => hasTraces);
const scanned: ScannedAssembly[] = [];
for (const assembly of assemblies) scanned.push(await scanAssembly(assembly));
const { answers, placed, shares } = measure(scanned);
const tell = ({ part, whole }: Share): string => `${part} of ${whole} (${(100 * part / Math.max(whole, 1)).toFixed(1)} %)`;

console.log(`${assemblies.length} assemblies with traces`);
console.log(`labels answered, on their construct or line: ${tell(shares.onConstruct)}`);
console.log(`                 exactly on their line:      ${tell(shares.onLine)}`);
console.log(`findings on own resources, on a line that names the construct: ${tell(shares.namesConstruct)}`);
console.log(`findings about a property written in the props, on it:         ${tell(shares.onProperty)}`);

if (process.argv.includes('--misses')) {
  const missed = [
    ...answers.filter(({ hit }) => hit !== 'exact').map(({ app, label, hit, places }) => `${hit} ${app} ${label.file}:${label.line} ${label.type}.${label.property ?? ''} ${label.reason}\n      ${places.join('\n      ')}`),
    ...placed.filter(({ namesConstruct }) => !namesConstruct).map(({ app, what }) => `nameless ${app} ${what}`),
    ...placed.filter(({ isWritten, isOnProperty }) => isWritten && !isOnProperty).map(({ app, what }) => `beside ${app} ${what}`),
  ];
  const counts = new Map<string, number>();
  for (const miss of missed) counts.set(miss, (counts.get(miss) ?? 0) + 1);
  for (const [miss, count] of counts) console.log(`${count} × ${miss}`);
}
