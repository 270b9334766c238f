import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-authentication.html */
const CREDENTIALS = ['accessKeyId', 'secretKey', 'password'];

export default definePolicy({
  id: 'ec2/metadata-authentication-no-credentials',
  title: 'AWS::CloudFormation::Authentication metadata holds no credentials',
  area: 'application',
  severity: 'high',
  resource: ['AWS::EC2::Instance', 'AWS::AutoScaling::LaunchConfiguration', 'AWS::AutoScaling::AutoScalingGroup', 'AWS::EC2::LaunchTemplate'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    cfn_nag: ['W1'],
    guard: ['CFN_AUTHENTICATION_RULE'],
  },
  check(resource, report) {
    const ways = resource.attribute('Metadata').get('AWS::CloudFormation::Authentication');
    if (!ways.exists) return;
    for (const credential of ways.keys.flatMap((name) => CREDENTIALS.map((key) => ways.get(name).get(key)))) {
      if (credential.exists) report(credential, `${credential} is a credential: metadata is shown to whoever may describe the resources of the stack.`);
    }
  },
});
