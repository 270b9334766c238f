import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'opsworks/secrets-not-plaintext',
  title: 'OpsWorks stacks and apps keep passwords and private keys out of templates',
  area: 'application',
  severity: 'high',
  pack: 'all',
  resource: ['AWS::OpsWorks::App', 'AWS::OpsWorks::Stack', 'aws_opsworks_rds_db_instance'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['F54', 'F61', 'F62', 'F67'],
  },
  check({ properties }, report) {
    const [app, cookbooks] = [properties.get('AppSource'), properties.get('CustomCookbooksSource')];
    const secure = properties.get('Environment').items.filter((variable) => variable.get('Secure').is(true));
    const secrets = [
      properties.get('SslConfiguration').get('PrivateKey'),
      ...[app, cookbooks].flatMap((source) => [source.get('Password'), source.get('SshKey')]),
      ...secure.map((variable) => variable.get('Value')),
      ...properties.get('RdsDbInstances').items.map((database) => database.get('DbPassword')),
      properties.get('db_password'),
    ];
    for (const secret of secrets) reportWrittenSecret(secret, report);
  },
});
