import { definePolicy } from '../../src/policy/index.js';
import type { ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

interface MetadataOptions {
  get(key: 'HttpTokens' | 'HttpEndpoint'): ScalarProperty<string>;
}

function metadataOptions(resource: ResourceHandle): MetadataOptions | undefined {
  const template = resource.as('AWS::EC2::LaunchTemplate');
  if (template) return template.get('LaunchTemplateData').get('MetadataOptions');
  return resource.as('AWS::EC2::Instance')?.get('MetadataOptions') ?? resource.as('AWS::AutoScaling::LaunchConfiguration')?.get('MetadataOptions');
}

export default definePolicy({
  id: 'ec2/imdsv2-required',
  title: 'Instance metadata requires session tokens (IMDSv2)',
  area: 'infrastructure',
  severity: 'high',
  resource: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  controls: {
    'pci-dss-4.0.1': ['2.2.6'],
    'nist-800-53-r5': ['AC-3', 'CM-7'],
    'cis-aws-3.0': ['5.6'],
    'aws-fsbp': ['EC2.8', 'EC2.170', 'AutoScaling.3'],
  },
  aliases: {
    checkov: ['CKV_AWS_79'],
    trivy: ['AWS-0028', 'AWS-0130'],
    'cdk-nag': ['HIPAA.Security-EC2IMDSv2Enabled', 'NIST.800.53.R4-EC2IMDSv2Enabled', 'NIST.800.53.R5-EC2IMDSv2Enabled'],
    terrascan: ['AC_AWS_0479', 'AC_AWS_0487'],
  },
  check(resource, report) {
    const options = metadataOptions(resource);
    if (!options) return;
    const tokens = options.get('HttpTokens');
    if (tokens.is('required') || options.get('HttpEndpoint').is('disabled')) return;
    // What an instance leaves out comes from its launch template, which is judged itself where it is declared.
    if (!tokens.exists && resource.as('AWS::EC2::Instance')?.get('LaunchTemplate').exists) return;
    const what = tokens.exists ? 'not `required`' : "not set, and unless the account or the image says otherwise AWS's default is `optional`";
    report(tokens, `${tokens} is ${what}: metadata and credentials are served without a session token.`);
  },
});
