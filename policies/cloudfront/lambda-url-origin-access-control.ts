import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes, ScalarProperty } from '../../src/policy/index.js';

type Distribution = ResourceNode<ResourceTypes['AWS::CloudFront::Distribution']>;

/** https://docs.aws.amazon.com/lambda/latest/dg/urls-configuration.html */
const FUNCTION_URL = /\.lambda-url\.[\w-]+\.on\.aws$/;

/** A host name cut out of a function's URL is known only after deployment: where there are function URLs, it may be one. */
function isFunction(domain: ScalarProperty<string>, distribution: Distribution): boolean {
  if (domain.value.kind === 'unknown' && distribution.all('AWS::Lambda::Url').length === 0) return false;
  return domain.matches(FUNCTION_URL);
}

export default definePolicy({
  id: 'cloudfront/lambda-url-origin-access-control',
  title: 'CloudFront reaches Lambda function URLs through an origin access control',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'aws-fsbp': ['CloudFront.16'],
    'nist-800-53-r5': ['AC-3'],
  },
  check(distribution, report) {
    for (const origin of distribution.get('DistributionConfig').get('Origins').items) {
      const id = origin.get('OriginAccessControlId');
      const kind = id.target('AWS::CloudFront::OriginAccessControl')?.get('OriginAccessControlConfig').get('OriginAccessControlOriginType');
      if (id.written !== '' && (!kind || kind.is('lambda'))) continue;
      if (!isFunction(origin.get('DomainName'), distribution)) continue;
      if (kind) report(id, `${id} names an origin access control that is not for functions: calls of the function URL are not signed.`);
      else report(id, `${id} is not set: the function URL has to be open to everybody, and can be called past CloudFront.`);
    }
  },
});
