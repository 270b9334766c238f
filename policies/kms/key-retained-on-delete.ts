import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/key-retained-on-delete',
  title: 'KMS keys survive the removal of their stack',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::KMS::Key',
  controls: {
    'nist-800-53-r5': ['CP-9', 'SC-12'],
  },
  aliases: {
    guard: ['KMS_CMK_NOT_SCHEDULED_FOR_DELETION'],
  },
  check(key, report) {
    if (key.resource.sourceType.startsWith('aws_')) {
      if (key.attribute('lifecycle').get('prevent_destroy').is(true)) return;
      report(key, `\`${key.address}\` has no \`prevent_destroy\`: what removes it from the code schedules it for deletion.`);
      return;
    }
    const policies = [key.attribute('DeletionPolicy'), key.attribute('UpdateReplacePolicy')];
    const [open] = policies.filter((policy) => !policy.isOneOf(['Retain', 'RetainExceptOnCreate']));
    if (open) report(open, `${open} is not \`Retain\`: the key is scheduled for deletion together with its stack, or when it is replaced.`);
  },
});
