import { definePolicy, methodSettings, restStage } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes, ScalarProperty } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/apigateway/latest/developerguide/set-up-logging.html */
const LEVELS = ['ERROR', 'INFO'];

function reportOff(level: ScalarProperty<string>, report: Report): void {
  const state = level.exists ? 'is neither ERROR nor INFO' : 'is not set';
  report(level, `${level} ${state}: why calls fail inside of the API is not recorded.`);
}

function checkSocket(stage: ResourceNode<ResourceTypes['AWS::ApiGatewayV2::Stage']>, report: Report): void {
  // HTTP APIs have no execution logs.
  if (!stage.get('ApiId').target('AWS::ApiGatewayV2::Api')?.get('ProtocolType').is('WEBSOCKET')) return;
  const common = stage.get('DefaultRouteSettings').get('LoggingLevel');
  if (!common.isOneOf(LEVELS)) reportOff(common, report);
  const routes = stage.properties.get('RouteSettings');
  for (const route of routes.isMap ? routes.keys : []) {
    const level = routes.get(route).get('LoggingLevel');
    if (level.is('OFF')) report(level, `${level} is OFF: why calls of \`${route}\` fail is not recorded.`);
  }
}

export default definePolicy({
  id: 'apigateway/stage-execution-logs',
  title: 'API Gateway REST and WebSocket stages write execution logs',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment', 'AWS::ApiGatewayV2::Stage'],
  controls: {
    'aws-fsbp': ['APIGateway.1'],
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-3', 'AU-12'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-APIG6', 'HIPAA.Security-APIGWExecutionLoggingEnabled', 'NIST.800.53.R4-APIGWExecutionLoggingEnabled',
      'NIST.800.53.R5-APIGWExecutionLoggingEnabled', 'PCI.DSS.321-APIGWExecutionLoggingEnabled',
    ],
    guard: ['API_GW_EXECUTION_LOGGING_ENABLED'],
    checkov: ['CKV2_AWS_4'],
    terrascan: ['AC_AWS_0014'],
  },
  check(resource, report) {
    const socket = resource.as('AWS::ApiGatewayV2::Stage');
    if (socket) checkSocket(socket, report);
    if (!restStage(resource)) return;
    const levels = methodSettings(resource).map((setting) => setting.get('LoggingLevel'));
    const written = levels.filter((level) => level.exists);
    if (written.length === 0) report(levels.at(-1) ?? resource, 'No logging level is set for its methods: why calls fail inside of the API is not recorded.');
    for (const level of written) if (!level.isOneOf(LEVELS)) reportOff(level, report);
  },
});
