import { definePolicy, hasForeignTemplate, hasListeners, tlsListeners } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/https-listener',
  title: 'Elastic Beanstalk load balancers accept HTTPS',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(environment, report) {
    if (!hasListeners(environment) || tlsListeners(environment).length > 0 || hasForeignTemplate(environment)) return;
    const settings = environment.get('OptionSettings');
    const state = settings.exists ? 'makes no listener with HTTPS' : 'is not set, and the default listener is HTTP';
    report(settings, `${settings} ${state}: clients talk to the load balancer in clear.`);
  },
});
