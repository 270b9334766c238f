import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'imagebuilder/component-cmk',
  title: 'Image Builder components use a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ImageBuilder::Component',
  controls: {
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_180'],
  },
  check(component, report) {
    reportUnlessCustomerKey(component.get('KmsKeyId'), 'the component', report);
  },
});
