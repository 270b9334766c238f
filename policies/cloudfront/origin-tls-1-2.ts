import { definePolicy } from '../../src/policy/index.js';
import type { ListProperty, Report, ScalarProperty } from '../../src/policy/index.js';

interface Endpoint {
  readonly exists: boolean;
  get(key: 'OriginProtocolPolicy'): ScalarProperty<string>;
  get(key: 'OriginSSLProtocols'): ListProperty<string>;
}

/** The default is CloudFormation's: https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-properties-cloudfront-distribution-customoriginconfig.html */
function checkEndpoint(endpoint: Endpoint, report: Report): void {
  if (!endpoint.exists || endpoint.get('OriginProtocolPolicy').is('http-only')) return;
  const protocols = endpoint.get('OriginSSLProtocols');
  const old = protocols.items.find((protocol) => protocol.isOneOf(['SSLv3', 'TLSv1', 'TLSv1.1']));
  if (old) report(old, `${old} lets CloudFront and the origin agree on less than TLS 1.2.`);
  else if (!protocols.exists) report(protocols, `${protocols} is not set, and AWS's default is \`TLSv1\` and \`SSLv3\`.`);
}

export default definePolicy({
  id: 'cloudfront/origin-tls-1-2',
  title: 'CloudFront speaks TLS 1.2 to custom origins',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::CloudFront::Distribution', 'AWS::CloudFront::VpcOrigin'],
  controls: {
    'aws-fsbp': ['CloudFront.10'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-CFR5'],
    checkov: ['CKV2_AWS_54'],
  },
  check(resource, report) {
    const origins = resource.as('AWS::CloudFront::Distribution')?.get('DistributionConfig').get('Origins').items ?? [];
    for (const origin of origins) checkEndpoint(origin.get('CustomOriginConfig'), report);
    const vpcOrigin = resource.as('AWS::CloudFront::VpcOrigin');
    if (vpcOrigin) checkEndpoint(vpcOrigin.get('VpcOriginEndpointConfig'), report);
  },
});
