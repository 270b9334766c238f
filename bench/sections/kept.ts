import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inTurns, median, runCli, runNothing } from '../measure.js';
import type { Section } from '../section.js';

const FILES = 1000;
const PAIRS = 15;

/** A repository that was scanned before: nothing changed, and a hook on one file that did. */
export const kept: Section = {
  name: 'kept',
  async measure(workspace) {
    const names = Array.from({ length: FILES }, (_, at) => `team-${at % 20}/stack-${at}.yaml`);
    const root = workspace.root('thousand', Object.fromEntries(names.map((name, at) => [name, template(at)])));
    // States of files that are younger than two seconds are not trusted.
    await new Promise((resolve) => setTimeout(resolve, 2500));
    const args = ['scan', root, '--cache-dir', workspace.root('kept', {})];
    const first = runCli(args);
    const [nothing, second] = await inTurns(PAIRS, runNothing, () => runCli(args));
    const stat = median(Array.from({ length: PAIRS }, () => timeToStat(names.map((name) => join(root, name)))));
    const changed = join(root, names[7] ?? '');
    let edits = 0;
    const [, hook] = await inTurns(PAIRS, runNothing, () => {
      // Never the same content twice: what it was before is kept, too.
      writeFileSync(changed, `${template(7)}# edit ${(edits += 1)}\n`);
      return runCli(['scan', changed, '--cache-dir', workspace.root('kept', {})]);
    });
    return {
      figures: [
        { what: `${FILES} files, the first run`, value: first, unit: 'ms' },
        { what: `${FILES} files, unchanged: second run`, value: second, unit: 'ms' },
        { what: 'node -e 0', value: nothing, unit: 'ms' },
        { what: `the time to stat ${FILES} files`, value: stat, unit: 'ms' },
        { what: 'second run / (2 × node -e 0 + the time to stat the files)', value: second / (2 * nothing + stat), unit: '×', budget: { atMost: 1 } },
        { what: 'a hook on one changed file of them / node -e 0', value: hook / nothing, unit: '×', budget: { atMost: 4 } },
      ],
    };
  },
};

function timeToStat(paths: readonly string[]): number {
  const begin = performance.now();
  for (const path of paths) statSync(path);
  return performance.now() - begin;
}

function template(at: number): string {
  return `Resources:
  Topic${at}: {Type: AWS::SNS::Topic, Properties: {KmsMasterKeyId: alias/mine}}
  Database${at}:
    Type: AWS::RDS::DBInstance
    Properties: {DBClusterIdentifier: c, PubliclyAccessible: true}
`;
}
