import { definePolicy, reportUnlessOn, restStage } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/stage-tracing',
  title: 'API Gateway REST stages trace requests with X-Ray',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment'],
  controls: {
    'aws-fsbp': ['APIGateway.3'],
    'nist-800-53-r5': ['CA-7', 'SI-4'],
  },
  aliases: {
    'cdk-nag': ['HIPAA.Security-APIGWXrayEnabled', 'Serverless-APIGWXrayEnabled'],
    checkov: ['CKV_AWS_73'],
    terrascan: ['AC_AWS_0015'],
    trivy: ['AWS-0003', 'AWS-0111'],
  },
  check(resource, report) {
    const tracing = restStage(resource)?.settings.get('TracingEnabled');
    if (tracing) reportUnlessOn(tracing, 'X-Ray sees no request of this stage, and where time and errors come from is guesswork', report);
  },
});
