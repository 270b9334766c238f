import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/ami-encrypted',
  title: 'AMIs registered here have encrypted snapshots',
  area: 'data-protection',
  severity: 'medium',
  resource: 'aws_ami',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_204'],
    terrascan: ['AC_AWS_0005'],
  },
  check(image, report) {
    for (const device of image.get('ebs_block_device').items) {
      const snapshot = device.get('snapshot_id');
      // A device that is made from a snapshot is encrypted as the snapshot is, and that as its volume.
      const volume = snapshot.target('aws_ebs_snapshot')?.get('volume_id').target('AWS::EC2::Volume');
      if (volume) reportUnlessOn(volume.get('Encrypted'), `the volume, its snapshot and the image \`${image.address}\` are stored in clear`, report);
      else if (!snapshot.exists) reportUnlessOn(device.get('encrypted'), 'instances that are started from the image store this disk in clear', report);
    }
  },
});
