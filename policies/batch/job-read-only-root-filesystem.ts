import { definePolicy, jobContainers } from '../../src/policy/index.js';

export default definePolicy({
  id: 'batch/job-read-only-root-filesystem',
  title: 'Batch jobs have a read-only root filesystem',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Batch::JobDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(job, report) {
    for (const container of jobContainers(job)) {
      const readOnly = container.get('ReadonlyRootFilesystem');
      if (!container.exists || readOnly.is(true)) continue;
      const state = readOnly.exists ? 'not true' : "not set, and AWS's default is false";
      report(readOnly, `${readOnly} is ${state}: whoever gets into the container can change the program that it runs.`);
    }
  },
});
