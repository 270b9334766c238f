import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-security-policies-list.html */
const TLS_1_2_OR_NEWER = /^(TLS_1_2|SecurityPolicy_TLS1[23]_.*)$/;

export default definePolicy({
  id: 'apigateway/api-endpoint-tls-1-2',
  title: 'API Gateway default REST endpoints use a TLS 1.2 or newer policy where one is chosen',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ApiGateway::RestApi',
  controls: {
    'nist-800-53-r5': ['SC-8', 'SC-13'],
  },
  check(api, report) {
    if (api.get('DisableExecuteApiEndpoint').is(true)) return;
    const policy = api.get('SecurityPolicy');
    if (!policy.exists || policy.matches(TLS_1_2_OR_NEWER)) return;
    report(policy, `${policy} lets clients of the \`execute-api\` host name negotiate less than TLS 1.2.`);
  },
});
