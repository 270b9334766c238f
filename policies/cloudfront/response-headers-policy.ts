import { cacheBehaviours, definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** Code at the edge that may set the headers itself. */
const ON_RESPONSE = ['viewer-response', 'origin-response'];

function mayRewrite(behaviour: JsonProperty): boolean {
  const functions = [...behaviour.get('FunctionAssociations').items, ...behaviour.get('LambdaFunctionAssociations').items];
  return functions.some((one) => one.get('EventType').isOneOf(ON_RESPONSE));
}

export default definePolicy({
  id: 'cloudfront/response-headers-policy',
  title: 'CloudFront behaviours add security headers by a response headers policy',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::CloudFront::Distribution',
  controls: {
    'nist-800-53-r5': ['SC-8', 'SI-10'],
  },
  aliases: {
    checkov: ['CKV2_AWS_32'],
  },
  check(distribution, report) {
    for (const behaviour of cacheBehaviours(distribution)) {
      const policy = behaviour.get('ResponseHeadersPolicyId');
      if (policy.written !== '' || mayRewrite(behaviour)) continue;
      report(policy, `${policy} is not set: browsers are told nothing of HTTPS only, of framing, or of taking content types literally.`);
    }
  },
});
