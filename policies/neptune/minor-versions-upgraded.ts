import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'neptune/minor-versions-upgraded',
  title: 'Neptune upgrades minor engine versions by itself',
  area: 'infrastructure',
  severity: 'low',
  resource: 'AWS::Neptune::DBInstance',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-N2'],
  },
  check(instance, report) {
    const upgraded = instance.get('AutoMinorVersionUpgrade');
    if (upgraded.is(false)) report(upgraded, `${upgraded} is false: security fixes of the engine wait until somebody installs them.`);
  },
});
