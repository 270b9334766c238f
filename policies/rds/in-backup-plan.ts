import { definePolicy, isClusterMember } from '../../src/policy/index.js';

/** Everything, or every database of a kind. */
const EVERYTHING = /^\*$|:(?:db|cluster):\*$/;

export default definePolicy({
  id: 'rds/in-backup-plan',
  title: 'RDS databases are in an AWS Backup plan',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['CP-9'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-RDSInBackupPlan', 'NIST.800.53.R4-RDSInBackupPlan', 'NIST.800.53.R5-RDSInBackupPlan'],
    checkov: ['CKV2_AWS_8'],
  },
  check(database, report) {
    const instance = database.as('AWS::RDS::DBInstance');
    if (instance && (isClusterMember(instance) || instance.get('SourceDBInstanceIdentifier').exists)) return;
    const selections = database.all('AWS::Backup::BackupSelection').map((selection) => selection.get('BackupSelection'));
    const tags = (instance?.get('Tags') ?? database.as('AWS::RDS::DBCluster')?.get('Tags'))?.items ?? [];
    const isTakenIn = selections.some((selection) => {
      const [resources, wanted] = [selection.get('Resources'), selection.get('ListOfTags')];
      // Conditions alone take in what fulfils them, which is not looked into.
      return (!resources.exists && !wanted.exists)
        || resources.items.some((item) => item.target()?.resource === database.resource || item.matches(EVERYTHING))
        || wanted.items.some((pair) => {
          const [key, value] = [pair.get('ConditionKey').text, pair.get('ConditionValue').text];
          return tags.some((tag) => tag.get('Key').is(key) && tag.get('Value').is(value));
        });
    });
    if (selections.length === 0 || isTakenIn) return;
    report(database, `No backup selection takes in ${database}: its backups end with it, or after 35 days.`);
  },
});
