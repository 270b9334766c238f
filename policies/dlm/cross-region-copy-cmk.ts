import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

/** A copy of an encrypted snapshot is encrypted also where the policy does not ask for it. https://docs.aws.amazon.com/dlm/latest/APIReference/API_CrossRegionCopyRule.html */
const COPIES = 'copies of encrypted snapshots';

export default definePolicy({
  id: 'dlm/cross-region-copy-cmk',
  title: 'Snapshot copies made by Data Lifecycle Manager use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::DLM::LifecyclePolicy',
  controls: {
    'pci-dss-4.0.1': ['3.6.1', '3.7.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_254', 'CKV_AWS_256'],
  },
  check(policy, report) {
    const details = policy.get('PolicyDetails');
    const scheduled = details.get('Schedules').items.flatMap((schedule) => schedule.get('CrossRegionCopyRules').items);
    const triggered = details.get('Actions').items.flatMap((action) => action.get('CrossRegionCopy').items);
    for (const rule of scheduled) reportUnlessCustomerKey(rule.get('CmkArn'), COPIES, report);
    for (const copy of triggered) reportUnlessCustomerKey(copy.get('EncryptionConfiguration').get('CmkArn'), COPIES, report);
  },
});
