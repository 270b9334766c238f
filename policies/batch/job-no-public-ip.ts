import { definePolicy, jobTasks } from '../../src/policy/index.js';

export default definePolicy({
  id: 'batch/job-no-public-ip',
  title: 'Fargate Batch jobs get no public address',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Batch::JobDefinition',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  check(job, report) {
    for (const task of jobTasks(job)) {
      const address = task.get('NetworkConfiguration').get('AssignPublicIp');
      if (address.is('ENABLED')) report(address, `${address} is \`ENABLED\`: the job has an address on the internet while it runs.`);
    }
  },
});
