import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/method-cognito-authorizer',
  title: 'API Gateway REST methods authorize with a Cognito user pool',
  area: 'application',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ApiGateway::Method',
  aliases: {
    'cdk-nag': ['AwsSolutions-COG4'],
  },
  check(method, report) {
    if (method.get('HttpMethod').matches(/^options$/i)) return;
    const type = method.get('AuthorizationType');
    if (type.is('COGNITO_USER_POOLS')) return;
    report(type, `${type} is ${type.exists ? 'not a Cognito user pool' : 'not set'}: callers of the method are not users of the pool.`);
  },
});
