import { definePolicy, restStage } from '../../src/policy/index.js';
import type { ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

function destination(stage: ResourceHandle): ScalarProperty<string> | undefined {
  const newer = stage.as('AWS::ApiGatewayV2::Stage');
  if (newer) return newer.get('AccessLogSettings').get('DestinationArn');
  return restStage(stage)?.settings.get('AccessLogSetting').get('DestinationArn');
}

export default definePolicy({
  id: 'apigateway/stage-access-logs',
  title: 'API Gateway stages write access logs',
  area: 'monitoring',
  severity: 'medium',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment', 'AWS::ApiGatewayV2::Stage'],
  controls: {
    'aws-fsbp': ['APIGateway.9'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-12', 'AU-2', 'AU-3'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-APIG1', 'Serverless-APIGWAccessLogging'],
    cfn_nag: ['W69', 'W46'],
    checkov: ['CKV_AWS_76', 'CKV_AWS_95'],
    guard: ['API_GW_STAGE_ACCESS_LOGGING_RULE'],
    terrascan: ['AC_AWS_0012', 'AC_AWS_0442'],
    trivy: ['AWS-0001', 'AWS-0113', 'AWS-0116'],
  },
  partialAliases: { cfn_nag: ['W45'], guard: ['API_GWV2_ACCESS_LOGS_ENABLED'] },
  check(stage, report) {
    const target = destination(stage);
    if (!target || target.written !== '') return;
    report(target, `${target} ${target.exists ? 'is empty' : 'is not set'}: the stage writes no access log.`);
  },
});
