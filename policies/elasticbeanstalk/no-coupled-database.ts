import { definePolicy, optionValue } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elasticbeanstalk/no-coupled-database',
  title: 'Elastic Beanstalk does not own the database',
  area: 'data-protection',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ElasticBeanstalk::Environment',
  controls: {
    'nist-800-53-r5': ['CP-9'],
  },
  check(environment, report) {
    const coupled = optionValue(environment, 'aws:rds:dbinstance', 'HasCoupledDatabase');
    if (!coupled?.is(true) || optionValue(environment, 'aws:rds:dbinstance', 'DBDeletionPolicy')?.isOneOf(['Snapshot', 'Retain'])) return;
    report(coupled, 'The option `HasCoupledDatabase` is true, and no `DBDeletionPolicy` keeps the data: they are deleted with the environment.');
  },
});
