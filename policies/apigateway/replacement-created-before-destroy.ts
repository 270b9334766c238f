import { definePolicy, reportUnlessCreatedFirst } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/replacement-created-before-destroy',
  title: 'API Gateway APIs and deployments are replaced before the old one is destroyed (Terraform)',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::ApiGateway::Deployment', 'AWS::ApiGateway::RestApi'],
  controls: {
    'nist-800-53-r5': ['CP-10'],
  },
  aliases: {
    checkov: ['CKV_AWS_217', 'CKV_AWS_237'],
  },
  check(resource, report) {
    reportUnlessCreatedFirst(resource, 'when it is replaced, the old one is removed first, and callers find nothing in between', report);
  },
});
