import { manyResources } from '../../test/many-resources.js';
import { inTurns, runCli, runNothing } from '../measure.js';
import type { Section } from '../section.js';

const PAIRS = 25;

/** A pre-commit hook: one small template, the whole process. */
export const cold: Section = {
  name: 'cold',
  async measure(workspace) {
    const template = workspace.template('small.yaml', manyResources(5));
    runCli(['scan', template]);
    const [nothing, scan] = await inTurns(PAIRS, runNothing, () => runCli(['scan', template]));
    return {
      figures: [
        { what: 'node -e 0', value: nothing, unit: 'ms' },
        { what: 'scan of one small template', value: scan, unit: 'ms' },
        { what: 'scan / node -e 0', value: scan / nothing, unit: '×', budget: { atMost: 2.5 } },
      ],
    };
  },
};
