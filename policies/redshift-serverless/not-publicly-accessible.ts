import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift-serverless/not-publicly-accessible',
  title: 'Redshift Serverless workgroups have no public address',
  area: 'data-protection',
  severity: 'high',
  resource: 'AWS::RedshiftServerless::Workgroup',
  controls: {
    'aws-fsbp': ['RedshiftServerless.3'],
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(workgroup, report) {
    const accessible = workgroup.get('PubliclyAccessible');
    if (accessible.is(true)) report(accessible, `${accessible} is true: the endpoint has a public address.`);
  },
});
