import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/not-publicly-accessible',
  title: 'Neptune instances have no public address',
  area: 'infrastructure',
  severity: 'high',
  resource: 'AWS::Neptune::DBInstance',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  aliases: {
    checkov: ['CKV_AWS_102'],
  },
  check(instance, report) {
    const accessible = instance.get('PubliclyAccessible');
    if (accessible.is(true)) report(accessible, `${accessible} is true: the endpoint has a public address.`);
  },
});
