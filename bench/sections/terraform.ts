import { inTurns, median, runCli, runCliWithMemory, runNothing } from '../measure.js';
import type { Usage } from '../measure.js';
import type { Figure, Section } from '../section.js';
import type { Root } from '../terraform-roots.js';
import { doubling, manyInstances, twelveNested } from '../terraform-roots.js';
import type { Workspace } from '../workspace.js';
import { filesBelow } from '../workspace.js';

const REAL = 'real/terraform';
const THOUSAND = 1000;

/** Terraform end to end: many instances, modules within modules, and real configurations. */
export const terraform: Section = {
  name: 'terraform',
  async measure(workspace) {
    const ten = measured(workspace, '10k', manyInstances(10 * THOUSAND), 3);
    const hundred = measured(workspace, '100k', manyInstances(100 * THOUSAND), 1);
    const nested = measured(workspace, 'nested', twelveNested(), 3);
    const leaves = measured(workspace, 'leaves', doubling(12), 3);
    return {
      figures: [
        ...(await small(workspace)),
        { what: '10,000 resources by for_each and modules', value: ten.milliseconds / 1000, unit: 's', budget: { atMost: 2 } },
        { what: '10,000 resources: peak memory', value: ten.peakMegabytes, unit: 'MB', budget: { atMost: 500 } },
        { what: '100,000 resources by for_each and modules', value: hundred.milliseconds / 1000, unit: 's' },
        { what: '100,000 resources: peak memory', value: hundred.peakMegabytes, unit: 'MB' },
        { what: 'time per resource, of 100,000 / of 10,000', value: hundred.milliseconds / ten.milliseconds / 10, unit: '×', budget: { atMost: 1.25 } },
        { what: 'a module in a module, 12 times', value: nested.milliseconds / 1000, unit: 's', budget: { atMost: 1 } },
        { what: '12 levels that each call the next twice', value: leaves.milliseconds / 1000, unit: 's', budget: { atMost: 2 } },
        { what: '12 levels that each call the next twice: peak memory', value: leaves.peakMegabytes, unit: 'MB', budget: { atMost: 500 } },
        ...real(workspace),
      ],
    };
  },
};

/** A pre-commit hook on one small root module. */
async function small(workspace: Workspace): Promise<readonly Figure[]> {
  const root = workspace.root('small', { 'main.tf': 'resource "aws_db_instance" "database" {\n  storage_encrypted = true\n}\n' });
  const [nothing, scan] = await inTurns(25, runNothing, () => runCli(['scan', root]));
  return [{ what: 'scan of one small root / node -e 0', value: scan / nothing, unit: '×', budget: { atMost: 2.5 } }];
}

function measured(workspace: Workspace, name: string, root: Root, runs: number): Usage {
  const folder = workspace.root(name, root);
  const usages = Array.from({ length: runs }, () => runCliWithMemory(['scan', folder, '--format', 'json']));
  return {
    milliseconds: median(usages.map(({ milliseconds }) => milliseconds)),
    peakMegabytes: Math.max(...usages.map(({ peakMegabytes }) => peakMegabytes)),
  };
}

/** Configurations that nobody here wrote. */
function real(workspace: Workspace): readonly Figure[] {
  const folder = workspace.sharedFolder(REAL);
  if (folder === undefined) return [];
  const files = filesBelow(folder, ['.tf']).length;
  const milliseconds = median([1, 2, 3].map(() => runCli(['scan', folder, '--format', 'json'])));
  return [
    { what: `${files} real .tf files: whole scan`, value: milliseconds / 1000, unit: 's' },
    { what: 'real .tf files', value: (files * 1000) / milliseconds, unit: '/s' },
  ];
}
