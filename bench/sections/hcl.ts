import { inTurns } from '../measure.js';
import type { Section } from '../section.js';
import { filesBelow } from '../workspace.js';

const FOLDER = '.';
const PAIRS = 3;

/** Our HCL parser, which gives ranges, and HashiCorp's, compiled to WebAssembly, which does not: parsing alone, in warm processes. */
export const hcl: Section = {
  name: 'hcl',
  async measure(workspace) {
    const folder = workspace.sharedFolder(FOLDER);
    if (folder === undefined) return { skipped: workspace.missing(FOLDER) };
    const files = filesBelow(folder, ['.tf']);
    const [ours, theirs] = await inTurns(
      PAIRS,
      () => workspace.run('hcl-nearside', files),
      () => workspace.run('hcl-hcl2json', files),
    );
    return {
      figures: [
        { what: `${files.length} .tf files: nearside`, value: ours, unit: 'ms' },
        { what: `${files.length} .tf files: @cdktf/hcl2json`, value: theirs, unit: 'ms' },
        { what: 'times as fast', value: theirs / ours, unit: '×', budget: { atLeast: 5 } },
      ],
    };
  },
};
