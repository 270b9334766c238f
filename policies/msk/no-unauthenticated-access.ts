import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'msk/no-unauthenticated-access',
  title: 'MSK clusters require client authentication',
  area: 'access',
  severity: 'high',
  resource: 'AWS::MSK::Cluster',
  controls: {
    'aws-fsbp': ['MSK.6'],
    'pci-dss-4.0.1': ['8.3.1'],
    hipaa: ['164.312(d)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  check(cluster, report) {
    const authentication = cluster.get('ClientAuthentication');
    const unauthenticated = authentication.get('Unauthenticated').get('Enabled');
    if (unauthenticated.is(true)) {
      report(unauthenticated, `${unauthenticated} is true: whoever reaches the brokers reads and writes every topic.`);
      return;
    }
    const [sasl, tls] = [authentication.get('Sasl'), authentication.get('Tls')];
    const switches = [sasl.get('Iam').get('Enabled'), sasl.get('Scram').get('Enabled'), tls.get('Enabled')];
    // Authorities of client certificates count as the switch where it is left out.
    if (switches.some((enabled) => enabled.is(true)) || (!tls.get('Enabled').exists && tls.get('CertificateAuthorityArnList').items.length > 0)) return;
    report(authentication, `${authentication} switches on no way to sign in: whoever reaches the brokers reads and writes every topic.`);
  },
});
