import { definePolicy, methodSettings, reportUnlessOn } from '../../src/policy/index.js';

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
    // Settings of single methods may be those of all: which methods there are, the stage does not say.
    const metrics = methodSettings(resource).map((setting) => setting.get('MetricsEnabled'));
    const off = metrics.find((setting) => setting.is(false));
    if (off) report(off, `${off} is false: ${consequence}.`);
    else if (!metrics.some((setting) => setting.is(true))) report(resource, `Metrics are not switched on for its methods: ${consequence}.`);
  },
});
