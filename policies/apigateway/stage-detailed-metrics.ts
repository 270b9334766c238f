import { commonMethodSettings, definePolicy, methodSettings, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/stage-detailed-metrics',
  title: 'API Gateway stages publish detailed CloudWatch metrics',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage'],
  controls: {
    'nist-800-53-r5': ['AU-12', 'SI-4'],
  },
  aliases: {
    terrascan: ['AC_AWS_0007'],
    checkov: ['CKV2_AWS_4'],
  },
  check(resource, report) {
    const consequence = 'which method fails or is slow is not measured, only how the stage does as a whole';
    const newer = resource.as('AWS::ApiGatewayV2::Stage');
    if (newer) {
      reportUnlessOn(newer.get('DefaultRouteSettings').get('DetailedMetricsEnabled'), consequence, report);
      return;
    }
    const isOn = commonMethodSettings(resource).some((setting) => setting.get('MetricsEnabled').is(true));
    const off = methodSettings(resource).map((setting) => setting.get('MetricsEnabled')).find((metrics) => metrics.is(false));
    if (off) report(off, `${off} is false: ${consequence}.`);
    else if (!isOn) report(resource, `Metrics are not switched on for all methods: ${consequence}.`);
  },
});
