import { definePolicy, reportUnlessCustomerKey } from '../../src/policy/index.js';

export default definePolicy({
  id: 'imagebuilder/recipe-block-devices-cmk',
  title: 'Image recipes encrypt their block devices with a customer managed key',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ImageBuilder::ImageRecipe', 'AWS::ImageBuilder::ContainerRecipe'],
  controls: {
    'pci-dss-4.0.1': ['3.6.1'],
    'nist-800-53-r5': ['SC-12', 'SC-28(1)'],
  },
  aliases: {
    checkov: ['CKV_AWS_200'],
  },
  check(recipe, report) {
    const { properties } = recipe;
    const devices = [...properties.get('BlockDeviceMappings').items, ...properties.get('InstanceConfiguration').get('BlockDeviceMappings').items];
    for (const volume of devices.map((device) => device.get('Ebs'))) {
      // A volume in clear is reported by imagebuilder/recipe-block-devices-encrypted.
      if (volume.get('Encrypted').is(true)) reportUnlessCustomerKey(volume.get('KmsKeyId'), 'the volume', report);
    }
  },
});
