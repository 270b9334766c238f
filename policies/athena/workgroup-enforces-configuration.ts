import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'athena/workgroup-enforces-configuration',
  title: 'Athena workgroups override client settings',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::Athena::WorkGroup',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['CM-6', 'SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_82'],
    trivy: ['AWS-0007'],
  },
  check(workgroup, report) {
    const enforced = workgroup.get('WorkGroupConfiguration').get('EnforceWorkGroupConfiguration');
    if (enforced.is(false)) report(enforced, `${enforced} is false: clients choose for themselves where results go and whether they are encrypted.`);
  },
});
