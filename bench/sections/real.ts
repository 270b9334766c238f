import { inTurns, runCli } from '../measure.js';
import type { Section } from '../section.js';
import { filesBelow } from '../workspace.js';

const FOLDER = 'real/cloudformation';
const PAIRS = 3;

/** Templates that nobody here wrote, all in one process: the whole of it, as `@aws/cloudformation-validate` takes for the same files. */
export const real: Section = {
  name: 'real',
  async measure(workspace) {
    const folder = workspace.sharedFolder(FOLDER);
    if (folder === undefined) return { skipped: workspace.missing(FOLDER) };
    const files = filesBelow(folder, ['.yaml', '.yml', '.json', '.template']);
    const [rego, cel] = [await workspace.run('cloudformation-validate-rego', files), await workspace.run('cloudformation-validate-cel', files)];
    const faster = rego < cel ? 'rego' : 'cel';
    const [ours, theirs] = await inTurns(
      PAIRS,
      () => runCli(['scan', ...files, '--format', 'json']),
      () => workspace.run(`cloudformation-validate-${faster}`, files),
    );
    return {
      figures: [
        { what: `${files.length} real templates: nearside`, value: ours / 1000, unit: 's' },
        { what: `${files.length} real templates: @aws/cloudformation-validate (${faster})`, value: theirs / 1000, unit: 's' },
        { what: 'times as fast', value: theirs / ours, unit: '×', budget: { atLeast: 3 } },
      ],
    };
  },
};
