import { definePolicy, everyOf, grants, IDENTITY_POLICY_TYPES, identityStatements } from '../../src/policy/index.js';

/**
 * Ways to run code with a role that one may pass: one action of each list is needed.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/reference_policies_actions-resources-contextkeys.html
 */
const WAYS: readonly (readonly (readonly string[])[])[] = [
  [['ec2:RunInstances']],
  [['lambda:CreateFunction'], ['lambda:InvokeFunction', 'lambda:AddPermission', 'lambda:CreateEventSourceMapping']],
  [['cloudformation:CreateStack', 'cloudformation:UpdateStack', 'cloudformation:CreateChangeSet', 'cloudformation:CreateStackSet']],
  [['glue:CreateDevEndpoint', 'glue:CreateSession']],
  [['glue:CreateJob', 'glue:UpdateJob'], ['glue:StartJobRun', 'glue:CreateTrigger']],
  [['datapipeline:CreatePipeline'], ['datapipeline:PutPipelineDefinition'], ['datapipeline:ActivatePipeline']],
  [['sagemaker:CreateNotebookInstance', 'sagemaker:CreateTrainingJob', 'sagemaker:CreateProcessingJob']],
  [['codebuild:CreateProject'], ['codebuild:StartBuild']],
  [['ecs:RegisterTaskDefinition'], ['ecs:RunTask', 'ecs:StartTask', 'ecs:CreateService']],
  [['batch:RegisterJobDefinition'], ['batch:SubmitJob']],
  [['states:CreateStateMachine'], ['states:StartExecution']],
  [['events:PutRule'], ['events:PutTargets']],
  [['scheduler:CreateSchedule', 'pipes:CreatePipe', 'ssm:StartAutomationExecution', 'apprunner:CreateService', 'iot:CreateTopicRule']],
  [['emr-serverless:StartJobRun', 'elasticmapreduce:RunJobFlow', 'imagebuilder:CreateImage', 'eks:CreatePodIdentityAssociation']],
  [['bedrock-agentcore:CreateCodeInterpreter']],
];

export default definePolicy({
  id: 'iam/no-escalation-by-pass-role',
  title: 'IAM policies do not combine PassRole with creating something that runs code',
  area: 'access',
  severity: 'high',
  pack: 'strict',
  resource: IDENTITY_POLICY_TYPES,
  controls: {
    'nist-800-53-r5': ['AC-6', 'AC-6(1)', 'AC-5'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    checkov: ['CKV_AWS_110', 'CKV_AWS_286'],
    terrascan: ['AC_AWS_0473'],
  },
  check(resource, report) {
    const statements = identityStatements(resource);
    for (const { statement, pattern } of grants(statements, 'iam:PassRole')) {
      if (!everyOf(statement, ['role'])) continue;
      const way = WAYS.find((needed) => needed.every((actions) => actions.some((action) => grants(statements, action).length > 0)));
      const used = way?.flatMap((actions) => actions.find((action) => grants(statements, action).length > 0) ?? []);
      if (!used) continue;
      report(pattern, `${pattern} allows to pass every role, and the same policies allow \`${used.join('` and `')}\`: together they run code with any role.`);
    }
  },
});
