import { definePolicy, optionValue } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/imdsv2',
  title: 'Elastic Beanstalk instances require IMDSv2',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['2.2.6'],
    'nist-800-53-r5': ['AC-3'],
  },
  check(environment, report) {
    const disabled = optionValue(environment, 'aws:autoscaling:launchconfiguration', 'DisableIMDSv1');
    // Where nothing is said, the platform decides: new ones switch it off.
    if (disabled?.is(false)) report(disabled, 'The option `DisableIMDSv1` is false: a hole that fetches a URL gives away the credentials of the instance.');
  },
});
