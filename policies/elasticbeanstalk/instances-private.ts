import { definePolicy, isSingleInstance, optionValue } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/instances-private',
  title: 'Elastic Beanstalk instances have no public address',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(environment, report) {
    const address = optionValue(environment, 'aws:ec2:vpc', 'AssociatePublicIpAddress');
    if (!address?.is(true) || isSingleInstance(environment)) return;
    report(address, 'The option `AssociatePublicIpAddress` is true: instances behind the load balancer can be reached from the internet.');
  },
});
