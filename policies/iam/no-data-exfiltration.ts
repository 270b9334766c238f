import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, oneOf, reportFirst, reportUnlimited } from '../../src/policy/index.js';

/** What returns stored data, or hands a copy of it to others, and can be limited to resources. */
const ACTIONS = [
  'dynamodb:BatchGetItem',
  'dynamodb:GetItem',
  'dynamodb:Query',
  'dynamodb:Scan',
  'ec2:ModifySnapshotAttribute',
  'rds:CopyDBSnapshot',
  'rds:ModifyDBSnapshotAttribute',
  's3:GetObject',
  's3:GetObjectVersion',
  'secretsmanager:GetSecretValue',
  'ssm:GetParameter',
  'ssm:GetParameters',
  'ssm:GetParametersByPath',
];

const EVERY_OBJECT = /^arn:[^:]*:s3:::\*(\/\*)?$/;
const CONSEQUENCE = 'whoever has this policy can carry away all that is stored there';

export default definePolicy({
  id: 'iam/no-data-exfiltration',
  title: 'IAM policies do not read all stored data',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '7.2.2'],
    hipaa: ['164.308(a)(4)(ii)(C)', '164.312(a)(1)'],
    gdpr: ['25(2)', '32(1)(b)'],
    'nist-800-53-r5': ['AC-2(7)', 'AC-3', 'AC-6'],
  },
  aliases: {
    checkov: ['CKV_AWS_108', 'CKV_AWS_288'],
  },
  parameters: { actions: ACTIONS },
  check(resource, report, { actions }) {
    const statements = identityStatements(resource);
    reportUnlimited(statements, oneOf(actions), CONSEQUENCE, report);
    const ofObjects = statements.filter(({ everyResource, resources }) => !everyResource && resources.some((pattern) => pattern.matches(EVERY_OBJECT)));
    reportFirst(ofObjects, oneOf(actions.filter((action) => action.startsWith('s3:'))), `every object: ${CONSEQUENCE}`, report);
  },
});
