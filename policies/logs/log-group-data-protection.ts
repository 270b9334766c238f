import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AmazonCloudWatch/latest/logs/cloudwatch-logs-data-protection-policies.html */
function masks(policy: JsonProperty): boolean {
  return policy.get('Statement').items.some((statement) => statement.get('Operation').get('Deidentify').exists);
}

function hasWord(name: string, words: readonly string[]): boolean {
  return name.toLowerCase().split(/[^a-z0-9]+/).some((part) => words.includes(part));
}

export default definePolicy({
  id: 'logs/log-group-data-protection',
  title: 'Log groups mask sensitive data',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Logs::LogGroup',
  controls: {
    'pci-dss-4.0.1': ['3.4.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['25(1)', '32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SI-12'],
  },
  parameters: { words: ['personal', 'pii', 'sensitive'] },
  check(group, report, { words }) {
    const policy = group.properties.get('DataProtectionPolicy');
    if (!hasWord(group.get('LogGroupName').written, words) || masks(policy)) return;
    const shared = group.all('AWS::Logs::AccountPolicy').filter((account) => account.get('PolicyType').is('DATA_PROTECTION_POLICY'));
    if (shared.some((account) => masks(account.properties.get('PolicyDocument')))) return;
    report(policy, `${policy} ${policy.exists ? 'masks nothing' : 'is not set'}: personal data in events is readable for everybody who reads the log.`);
  },
});
