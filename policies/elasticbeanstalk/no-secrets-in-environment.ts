import { definePolicy, reportSecretVariable, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/no-secrets-in-environment',
  title: 'Elastic Beanstalk environment properties hold no secrets',
  area: 'application',
  severity: 'high',
  resource: ['AWS::ElasticBeanstalk::Environment', 'AWS::ElasticBeanstalk::ConfigurationTemplate'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(d)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  check({ properties }, report) {
    for (const setting of properties.get('OptionSettings').items) {
      const [namespace, name, value] = [setting.get('Namespace'), setting.get('OptionName'), setting.get('Value')];
      if (namespace.is('aws:rds:dbinstance') && name.is('DBPassword')) reportWrittenSecret(value, report);
      if (!namespace.is('aws:elasticbeanstalk:application:environment') || !name.isLiteral) continue;
      reportSecretVariable(name.text, value, "in the environment's configuration", report);
    }
  },
});
