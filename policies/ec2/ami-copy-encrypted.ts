import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ec2/ami-copy-encrypted',
  title: 'AMI copies are encrypted',
  area: 'data-protection',
  severity: 'medium',
  resource: 'aws_ami_copy',
  controls: {
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_235'],
  },
  check(image, report) {
    reportUnlessOn(image.get('encrypted'), 'where the image that is copied is stored in clear, so is the copy', report);
  },
});
