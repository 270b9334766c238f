import { definePolicy } from '../../src/policy/index.js';

/** The year and the month in a name. https://docs.aws.amazon.com/transfer/latest/userguide/security-policies.html */
const DATED = /-(\d{4}-\d{2})$/;

export default definePolicy({
  id: 'transfer/security-policy',
  title: 'Transfer Family servers use a recent security policy',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::Transfer::Server',
  controls: {
    'pci-dss-4.0.1': ['4.2.1', '2.2.7'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  aliases: {
    checkov: ['CKV_AWS_380'],
  },
  parameters: { oldest: '2023-05' },
  check(server, report, { oldest }) {
    const policy = server.get('SecurityPolicyName');
    if (!policy.exists) {
      report(policy, `${policy} is not set, and the default is that of 2018, which still allows SHA-1.`);
      return;
    }
    const isOld = (name: string): boolean => name.includes('Experimental') || (DATED.exec(name)?.[1] ?? oldest) < oldest;
    if (policy.satisfies(`is from before ${oldest}`, isOld)) report(policy, `${policy} is \`${policy.text}\`: it allows algorithms that are no longer safe.`);
  },
});
