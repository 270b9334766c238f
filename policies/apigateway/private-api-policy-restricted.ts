import { anyPrincipal, definePolicy, everybody, statements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/apigateway-resource-policies-examples.html: deny all but a VPC or its endpoint. */
const CALLER = /^aws:(sourcevpce?|sourceip|vpcsourceip|principal(account|orgid|orgpaths|arn))$/i;
const NEGATED = /^(ForAllValues:)?(StringNot|ArnNot|NotIpAddress)/i;

function deniesOthers(statement: Statement): boolean {
  const excepts = statement.conditions.some(({ operator, key }) => NEGATED.test(operator) && CALLER.test(key));
  return statement.denies && excepts && anyPrincipal(statement) !== undefined;
}

export default definePolicy({
  id: 'apigateway/private-api-policy-restricted',
  title: 'Private API Gateway APIs limit callers in their resource policy',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::ApiGateway::RestApi',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-4', 'SC-7'],
  },
  check(api, report) {
    if (!api.get('EndpointConfiguration').get('Types').items.some((type) => type.is('PRIVATE'))) return;
    const policy = statements(api.get('Policy'));
    if (policy.some(deniesOthers)) return;
    for (const statement of policy) {
      const anybody = everybody(statement);
      if (anybody) report(anybody, 'Everybody may call the private API: each VPC of each account that has an endpoint for API Gateway.');
    }
  },
});
