import { definePolicy } from '../../src/policy/index.js';

/** An image's id is no secret. https://docs.aws.amazon.com/systems-manager/latest/userguide/parameter-store-ec2-aliases.html */
const IMAGE = 'aws:ec2:image';

export default definePolicy({
  id: 'ssm/parameter-secure-string',
  title: 'Parameter Store parameters are SecureString',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SSM::Parameter',
  controls: {
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV2_AWS_34'],
  },
  check(parameter, report) {
    // CloudFormation makes the other two types only.
    if (parameter.resource.sourceType !== 'aws_ssm_parameter' || parameter.get('DataType').is(IMAGE)) return;
    const type = parameter.get('Type');
    if (!type.is('SecureString')) report(type, `${type} is not \`SecureString\`: the value is stored, and returned to whoever may read parameters, in clear.`);
  },
});
