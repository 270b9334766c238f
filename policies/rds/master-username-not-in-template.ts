import { definePolicy, reportWrittenSecret } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/master-username-not-in-template',
  title: 'RDS master user names are not written in the template',
  area: 'application',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::RDS::DBInstance',
  aliases: {
    cfn_nag: ['F24'],
    guard: ['RDS_MASTER_USER_NAME_NO_PLAINTEXT_PASSWORD'],
  },
  check(instance, report) {
    reportWrittenSecret(instance.get('MasterUsername'), report);
  },
});
