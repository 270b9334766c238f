import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'kms/rotation-period-limited',
  title: 'KMS keys rotate at least once a year',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::KMS::Key',
  controls: {
    'pci-dss-4.0.1': ['3.7.4'],
    'nist-800-53-r5': ['SC-12'],
  },
  parameters: { maxDays: 365 },
  check(key, report, { maxDays }) {
    const period = key.get('RotationPeriodInDays');
    if (!key.get('EnableKeyRotation').is(true) || !period.exists || period.atMost(maxDays)) return;
    report(period, `${period} is more than ${maxDays} days: the same key material encrypts for as long.`);
  },
});
