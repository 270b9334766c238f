import { definePolicy, hasWebAcl } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Stage = ResourceNode<ResourceTypes['AWS::ApiGateway::Stage']>;
type Api = ResourceNode<ResourceTypes['AWS::ApiGateway::RestApi']>;

/** ARNs of stages are put together around the API: `arn:aws:apigateway:eu-west-1::/restapis/a1b2c3/stages/live`. */
function isNamed(stage: Stage, api: Api): boolean {
  const types = ['AWS::WAFv2::WebACLAssociation' as const, 'AWS::WAFRegional::WebACLAssociation' as const];
  const associations = types.flatMap((type) => api.candidates(type, 'ResourceArn'));
  const name = stage.get('StageName');
  return associations.some((association) => {
    const arn = association.get('ResourceArn');
    return arn.includes('/stages/') && (!name.isLiteral || arn.endsWith(`/stages/${name.text}`));
  });
}

export default definePolicy({
  id: 'apigateway/stage-waf',
  title: 'API Gateway REST stages are protected by a web ACL',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ApiGateway::Stage',
  controls: {
    'aws-fsbp': ['APIGateway.4'],
    'pci-dss-4.0.1': ['6.4.2'],
    'nist-800-53-r5': ['AC-4(21)', 'SC-7'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-APIG3', 'NIST.800.53.R5-APIGWAssociatedWithWAF', 'PCI.DSS.321-APIGWAssociatedWithWAF'],
    checkov: ['CKV2_AWS_29'],
  },
  check(stage, report) {
    const api = stage.get('RestApiId').target('AWS::ApiGateway::RestApi');
    // Whether an API that is not here is private is not known here.
    if (!api || api.get('EndpointConfiguration').get('Types').items.some((type) => type.is('PRIVATE'))) return;
    if (hasWebAcl(stage) || isNamed(stage, api)) return;
    report(stage, `No web ACL is associated with ${stage}: what the internet sends reaches the backend unfiltered.`);
  },
});
