import { policies } from '../../policies/index.js';
import { manyResources } from '../../test/many-resources.js';
import type { Section } from '../section.js';

const RESOURCES = 10_000;

/** The engine alone: how many policies × resources it gets through, when the graph is there. */
export const throughput: Section = {
  name: 'throughput',
  async measure(workspace) {
    const milliseconds = await workspace.run('evaluate', [manyResources(RESOURCES)]);
    const perSecond = (policies.length * RESOURCES * 1000) / milliseconds;
    return {
      figures: [
        { what: `${policies.length} policies on 10,000 resources: evaluation`, value: milliseconds, unit: 'ms' },
        { what: 'policies × resources', value: perSecond, unit: '/s' },
      ],
    };
  },
};
