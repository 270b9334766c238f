import { policies } from '../../policies/index.js';
import { manyResources } from '../../test/many-resources.js';
import type { Section } from '../section.js';

const RESOURCES = 10_000;

/** The engine alone: how many policies × resources it gets through, when the graph is there. */
export const throughput: Section = {
  name: 'throughput',
  async measure(workspace) {
    const template = manyResources(RESOURCES);
    const milliseconds = await workspace.run('evaluate', [template]);
    const [slowest = '', its = ''] = (await workspace.output('slowest-policy', [template])).trim().split(' ');
    const perSecond = (policies.length * RESOURCES * 1000) / milliseconds;
    return {
      figures: [
        { what: `${policies.length} policies on 10,000 resources: evaluation`, value: milliseconds, unit: 'ms' },
        { what: 'policies × resources', value: perSecond, unit: '/s' },
        // One that compares resources of a kind with each other shows here.
        { what: `the slowest policy: ${slowest}`, value: Number(its), unit: 'ms' },
      ],
    };
  },
};
