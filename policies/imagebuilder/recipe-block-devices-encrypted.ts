import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'imagebuilder/recipe-block-devices-encrypted',
  title: 'Image recipes encrypt their block devices',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::ImageBuilder::ImageRecipe', 'AWS::ImageBuilder::ContainerRecipe'],
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_200'],
  },
  check(recipe, report) {
    const { properties } = recipe;
    const devices = [...properties.get('BlockDeviceMappings').items, ...properties.get('InstanceConfiguration').get('BlockDeviceMappings').items];
    for (const device of devices) {
      const volume = device.get('Ebs');
      const encrypted = volume.get('Encrypted');
      // A volume from a snapshot is encrypted as the snapshot is, where nothing else is said.
      if (!volume.exists || encrypted.is(true) || (!encrypted.exists && volume.get('SnapshotId').exists)) continue;
      const actual = encrypted.exists ? 'not true' : 'not set';
      report(encrypted, `${encrypted} is ${actual}: the image keeps this volume in clear, unless the account encrypts every one.`);
    }
  },
});
