import { definePolicy, methodSettings } from '../../src/policy/index.js';
import type { Report, ScalarProperty } from '../../src/policy/index.js';

function reportTrace(trace: ScalarProperty<boolean>, report: Report): void {
  if (trace.is(true)) report(trace, `${trace} is true: whole requests and responses are logged, credentials and personal data included.`);
}

export default definePolicy({
  id: 'apigateway/data-trace-off',
  title: 'API Gateway stages do not log full requests and responses',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment', 'AWS::ApiGatewayV2::Stage'],
  controls: {
    'pci-dss-4.0.1': ['3.3.1', '10.3.1'],
    gdpr: ['5(1)(f)', '32(1)(b)'],
    'nist-800-53-r5': ['AU-9', 'SI-11'],
  },
  aliases: {
    checkov: ['CKV_AWS_276'],
  },
  check(stage, report) {
    for (const setting of methodSettings(stage)) reportTrace(setting.get('DataTraceEnabled'), report);
    const newer = stage.as('AWS::ApiGatewayV2::Stage');
    if (!newer) return;
    reportTrace(newer.get('DefaultRouteSettings').get('DataTraceEnabled'), report);
    const routes = newer.properties.get('RouteSettings');
    if (!routes.isMap) return;
    for (const route of routes.keys) {
      const trace = routes.get(route).get('DataTraceEnabled');
      if (trace.is(true)) report(trace, `${trace} is true: the messages of \`${route}\` are logged whole, credentials and personal data included.`);
    }
  },
});
