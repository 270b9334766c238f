import { definePolicy, jobContainers, podContainers } from '../../src/policy/index.js';

export default definePolicy({
  id: 'batch/job-not-privileged',
  title: 'Batch jobs are not privileged',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::Batch::JobDefinition',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  aliases: {
    cfn_nag: ['W34'],
    checkov: ['CKV_AWS_210'],
    guard: ['BATCH_JOB_CONTAINER_PROPERTIES_PRIVILEGED_RULE'],
  },
  check(job, report) {
    const onEcs = jobContainers(job).map((container) => container.get('Privileged'));
    const onEks = podContainers(job).map((container) => container.get('SecurityContext').get('Privileged'));
    for (const privileged of [...onEcs, ...onEks]) {
      if (privileged.is(true)) report(privileged, `${privileged} is true: the job has the powers of root on its host.`);
    }
  },
});
