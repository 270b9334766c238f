import { definePolicy, IDENTITY_POLICY_TYPES, identityStatements, oneOf, reportUnlimited, undenied } from '../../src/policy/index.js';

/** What replaces code that already has a role, or gets into what runs with one. */
const ACTIONS = [
  'apprunner:UpdateService',
  'cloudformation:UpdateStack',
  'codebuild:StartBuild',
  'codebuild:UpdateProject',
  'datapipeline:PutPipelineDefinition',
  'ec2-instance-connect:SendSSHPublicKey',
  'ec2:ModifyInstanceAttribute',
  'ecs:ExecuteCommand',
  'glue:UpdateDevEndpoint',
  'glue:UpdateJob',
  'lambda:UpdateFunctionCode',
  'lambda:UpdateFunctionConfiguration',
  'sagemaker:CreatePresignedNotebookInstanceUrl',
  'ssm:SendCommand',
  'ssm:StartSession',
  'states:UpdateStateMachine',
];

export default definePolicy({
  id: 'iam/no-escalation-by-code-change',
  title: 'IAM policies do not let a principal replace code that runs with other roles',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-5'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_110', 'CKV_AWS_286'],
  },
  parameters: { actions: ACTIONS },
  check(resource, report, { actions }) {
    const statements = identityStatements(resource);
    reportUnlimited(statements, oneOf(undenied(statements, actions)), 'whoever has this policy can run their own code with any role that is in use', report);
  },
});
