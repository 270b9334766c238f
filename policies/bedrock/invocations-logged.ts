import { definePolicy, reportMissing } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

const USERS = ['AWS::Bedrock::Agent', 'AWS::Bedrock::DataSource', 'AWS::Bedrock::Prompt', 'AWS::Bedrock::Guardrail'] as const;

/** Whether Terraform declares something of Bedrock: CloudFormation cannot set the logging. */
function usesBedrock(account: ResourceNode<ResourceTypes['Nearside::Account']>): boolean {
  return USERS.some((type) => account.all(type).some(({ resource }) => resource.sourceType.startsWith('aws_')));
}

export default definePolicy({
  id: 'bedrock/invocations-logged',
  title: 'Bedrock model invocations are logged',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: ['Nearside::Account', 'aws_bedrock_model_invocation_logging_configuration'],
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
  },
  check(resource, report) {
    const account = resource.as('Nearside::Account');
    if (account) {
      if (!usesBedrock(account) || account.all('aws_bedrock_model_invocation_logging_configuration').length > 0) return;
      reportMissing(account, 'logging of model invocations', 'nobody can tell later what was asked of the models, and what they answered', report);
      return;
    }
    const logging = resource.as('aws_bedrock_model_invocation_logging_configuration');
    for (const config of logging?.get('logging_config').items ?? []) {
      const text = config.get('text_data_delivery_enabled');
      if (text.is(false)) report(text, `${text} is false: the texts of prompts and answers are not in the log.`);
      if (config.get('cloudwatch_config').exists || config.get('s3_config').exists) continue;
      report(config, `${config} names neither a log group nor a bucket: nothing is kept.`);
    }
  },
});
