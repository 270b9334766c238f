import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'athena/workgroup-logging',
  title: 'Athena workgroups publish metrics',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::Athena::WorkGroup',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['Athena.4'],
  },
  check(workgroup, report) {
    const published = workgroup.get('WorkGroupConfiguration').get('PublishCloudWatchMetricsEnabled');
    if (published.is(false)) report(published, `${published} is false: failed queries and bytes read are measured nowhere.`);
  },
});
