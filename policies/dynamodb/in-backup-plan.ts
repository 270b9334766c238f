import { definePolicy, isSelectedForBackup } from '../../src/policy/index.js';

export default definePolicy({
  id: 'dynamodb/in-backup-plan',
  title: 'DynamoDB tables are in an AWS Backup plan',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: ['AWS::DynamoDB::Table', 'AWS::DynamoDB::GlobalTable'],
  controls: {
    'nist-800-53-r5': ['CP-9'],
    hipaa: ['164.308(a)(7)(ii)(A)'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-DynamoDBInBackupPlan', 'NIST.800.53.R4-DynamoDBInBackupPlan', 'NIST.800.53.R5-DynamoDBInBackupPlan'],
    guard: ['DYNAMODB_IN_BACKUP_PLAN', 'DYNAMODB_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
  },
  check(resource, report) {
    const { properties } = resource;
    // Replicas that Terraform writes inside a table: the table says it.
    const isReplica = resource.type === 'AWS::DynamoDB::GlobalTable' && properties.get('TableName').target('AWS::DynamoDB::Table') !== undefined;
    // Without a selection in what is scanned, plans are kept elsewhere.
    if (isReplica || resource.all('AWS::Backup::BackupSelection').length === 0) return;
    const tags = [properties, ...properties.get('Replicas').items].flatMap((holder) => holder.get('Tags').items);
    if (isSelectedForBackup(resource, { everyOne: selecting(properties.get('TableName').written), tags })) return;
    report(resource, `None of the backup selections here takes ${resource}: its backups end with it, or after 35 days.`);
  },
});

/** ARNs that stand for the table: its own, or a pattern, which may be about its name. What only the deployment knows is U+E000 in both. */
function selecting(name: string): RegExp {
  const own = /^[\w.\uE000-]+$/.test(name) ? `|${name.replaceAll('.', '\\.')}` : '';
  return new RegExp(`^(\\*|arn:[^:]*:dynamodb:(.*[*?].*|[^:]*:[^:]*:table/(.*[*?].*${own})))$`);
}
