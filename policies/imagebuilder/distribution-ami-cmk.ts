import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'imagebuilder/distribution-ami-cmk',
  title: 'Image Builder encrypts distributed AMIs with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ImageBuilder::DistributionConfiguration',
  controls: {
    'pci-dss-4.0.1': ['3.6.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_199'],
  },
  check(configuration, report) {
    for (const distribution of configuration.get('Distributions').items) {
      const ami = distribution.get('AmiDistributionConfiguration');
      if (ami.exists) reportUnlessCustomerKey(ami.get('KmsKeyId'), 'the image in that region, or none does', report);
    }
  },
});
