import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

const CONSEQUENCE = 'copies of unencrypted snapshots stay in clear, unless the other region encrypts by default';

export default definePolicy({
  id: 'dlm/cross-region-copy-encrypted',
  title: 'Snapshot copies made by Data Lifecycle Manager are encrypted',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::DLM::LifecyclePolicy',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_253', 'CKV_AWS_255'],
    cfn_nag: ['W81'],
    guard: ['DLM_LIFECYCLE_POLICY_CROSS_REGION_ENCRYPTION_RULE'],
  },
  check(policy, report) {
    const details = policy.get('PolicyDetails');
    const scheduled = details.get('Schedules').items.flatMap((schedule) => schedule.get('CrossRegionCopyRules').items);
    const triggered = details.get('Actions').items.flatMap((action) => action.get('CrossRegionCopy').items);
    for (const rule of scheduled) reportUnlessOn(rule.get('Encrypted'), CONSEQUENCE, report);
    for (const copy of triggered) reportUnlessOn(copy.get('EncryptionConfiguration').get('Encrypted'), CONSEQUENCE, report);
  },
});
