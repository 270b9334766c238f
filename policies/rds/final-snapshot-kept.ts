import { definePolicy, isClusterMember } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/final-snapshot-kept',
  title: 'Deleting an RDS database leaves a snapshot',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::RDS::DBInstance', 'AWS::RDS::DBCluster'],
  controls: {
    'nist-800-53-r5': ['CP-9'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
  },
  check(database, report) {
    const instance = database.as('AWS::RDS::DBInstance');
    if (instance && (isClusterMember(instance) || instance.get('SourceDBInstanceIdentifier').exists)) return;
    // What neither says so is kept as a snapshot: by CloudFormation's default for databases, and by Terraform's.
    const deletion = database.attribute('DeletionPolicy');
    if (deletion.is('Delete')) report(deletion, `${deletion} is \`Delete\`: removing the stack removes the data and their automated backups.`);
    const skip = database.properties.get('SkipFinalSnapshot');
    if (!skip.is(true) || database.attribute('lifecycle').get('prevent_destroy').is(true)) return;
    report(skip, `${skip} is true: destroying the database removes the data and their automated backups.`);
  },
});
