import { definePolicy } from '../../src/policy/index.js';

/** Policies that begin at TLS 1.0. https://docs.aws.amazon.com/iot/latest/developerguide/transport-security.html#tls-policy-table */
const OUTDATED = ['IoTSecurityPolicy_TLS12_1_0_2016_01', 'IoTSecurityPolicy_TLS12_1_0_2015_01'];

export default definePolicy({
  id: 'iot/domain-tls-1-2',
  title: 'IoT custom domains use a TLS 1.2 or newer policy',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::IoT::DomainConfiguration',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8'],
    gdpr: ['32(1)(a)'],
  },
  check(domain, report) {
    const policy = domain.get('TlsConfig').get('SecurityPolicy');
    if (policy.isOneOf(OUTDATED)) report(policy, `${policy} is \`${policy.text}\`: clients may use TLS 1.0 and 1.1, whose ciphers are broken.`);
  },
});
