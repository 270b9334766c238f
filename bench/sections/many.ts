import { manyResources } from '../../test/many-resources.js';
import type { Usage } from '../measure.js';
import { median, runCliWithMemory } from '../measure.js';
import type { Section } from '../section.js';
import type { Workspace } from '../workspace.js';

const THOUSAND = 1000;

/** One large template: time, memory, and whether ten times the input takes more than ten times the time. */
export const many: Section = {
  name: 'many',
  measure(workspace) {
    const ten = measured(workspace, 10 * THOUSAND, 3);
    const hundred = measured(workspace, 100 * THOUSAND, 1);
    return {
      figures: [
        { what: '10,000 resources', value: ten.milliseconds / 1000, unit: 's', budget: { atMost: 2 } },
        { what: '10,000 resources: peak memory', value: ten.peakMegabytes, unit: 'MB', budget: { atMost: 500 } },
        { what: '100,000 resources', value: hundred.milliseconds / 1000, unit: 's' },
        { what: '100,000 resources: peak memory', value: hundred.peakMegabytes, unit: 'MB' },
        // Tables and collections that no longer fit into the processor's caches cost a little more each.
        { what: 'time per resource, of 100,000 / of 10,000', value: hundred.milliseconds / ten.milliseconds / 10, unit: '×', budget: { atMost: 1.25 } },
      ],
    };
  },
};

function measured(workspace: Workspace, resources: number, runs: number): Usage {
  const template = workspace.template(`${resources}.yaml`, manyResources(resources));
  const usages = Array.from({ length: runs }, () => runCliWithMemory(['scan', template, '--format', 'json']));
  return {
    milliseconds: median(usages.map(({ milliseconds }) => milliseconds)),
    peakMegabytes: Math.max(...usages.map(({ peakMegabytes }) => peakMegabytes)),
  };
}
