import { definePolicy } from '../../src/policy/index.js';

/**
 * The engines for which `SslMode` decides. Others always use TLS, or have a setting of their own (Kafka, Redis).
 * https://docs.aws.amazon.com/dms/latest/userguide/CHAP_Security.SSL.html
 */
const ENGINES = [
  'aurora', 'aurora-postgresql', 'db2', 'db2-zos', 'docdb', 'mariadb', 'mongodb', 'mysql', 'oracle', 'postgres', 'sqlserver', 'sybase',
];

export default definePolicy({
  id: 'dms/endpoint-tls',
  title: 'DMS endpoints use TLS to the database',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::DMS::Endpoint',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8'],
    'aws-fsbp': ['DMS.9'],
  },
  aliases: {
    checkov: ['CKV2_AWS_49'],
  },
  check(endpoint, report) {
    const mode = endpoint.get('SslMode');
    if (!endpoint.get('EngineName').isOneOf(ENGINES) || mode.isOneOf(['require', 'verify-ca', 'verify-full'])) return;
    const what = mode.exists ? 'asks for no TLS' : "is not set, and AWS's default is `none`";
    report(mode, `${mode} ${what}: passwords and rows cross the network in clear.`);
  },
});
