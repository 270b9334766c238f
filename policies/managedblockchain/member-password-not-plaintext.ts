import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'managedblockchain/member-password-not-plaintext',
  title: 'Managed Blockchain members keep the admin password out of templates',
  area: 'application',
  severity: 'high',
  resource: 'AWS::ManagedBlockchain::Member',
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F71'],
  },
  check(member, report) {
    const framework = member.get('MemberConfiguration').get('MemberFrameworkConfiguration');
    reportWrittenSecret(framework.get('MemberFabricConfiguration').get('AdminPassword'), report);
  },
});
