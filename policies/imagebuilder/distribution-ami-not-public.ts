import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'imagebuilder/distribution-ami-not-public',
  title: 'Image Builder does not publish AMIs',
  area: 'access',
  severity: 'critical',
  resource: 'AWS::ImageBuilder::DistributionConfiguration',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(configuration, report) {
    for (const distribution of configuration.get('Distributions').items) {
      const permission = distribution.get('AmiDistributionConfiguration').get('LaunchPermissionConfiguration');
      const everybody = permission.get('UserGroups').items.find((group) => group.is('all'));
      if (everybody) report(everybody, `${everybody} is \`all\`: every AWS account can launch the image and read its disks.`);
    }
  },
});
