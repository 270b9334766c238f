import { chainedConditions } from '../../test/chained-conditions.js';
import { median, runCli } from '../measure.js';
import type { Section } from '../section.js';

/** Each condition is built on the one before: what makes tools that enumerate combinations stop. */
export const chained: Section = {
  name: 'chained',
  measure(workspace) {
    const template = workspace.template('chained.yaml', chainedConditions(74, 41));
    const seconds = median([0, 1, 2, 3, 4].map(() => runCli(['scan', template]))) / 1000;
    return { figures: [{ what: '74 parameters, 41 chained conditions', value: seconds, unit: 's', budget: { atMost: 1 } }] };
  },
};
