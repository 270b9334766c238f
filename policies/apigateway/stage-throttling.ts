import { commonMethodSettings, definePolicy } from '../../src/policy/index.js';
import type { ScalarProperty } from '../../src/policy/index.js';

type Limit = 'ThrottlingBurstLimit' | 'ThrottlingRateLimit';

interface Limits {
  get(key: Limit): ScalarProperty<number>;
}

/** -1 stands for no limit, 0 for no calls at all. */
function isLimited(settings: Limits): boolean {
  const limits: readonly Limit[] = ['ThrottlingRateLimit', 'ThrottlingBurstLimit'];
  return limits.every((limit) => settings.get(limit).exists && !settings.get(limit).atMost(0));
}

export default definePolicy({
  id: 'apigateway/stage-throttling',
  title: 'API Gateway stages set their own throttling limits',
  area: 'application',
  severity: 'low',
  pack: 'strict',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGatewayV2::Stage'],
  controls: {
    'nist-800-53-r5': ['SC-5'],
  },
  aliases: {
    'cdk-nag': ['Serverless-APIGWDefaultThrottling'],
  },
  check(resource, report) {
    const newer = resource.as('AWS::ApiGatewayV2::Stage');
    const settings: readonly Limits[] = newer ? [newer.get('DefaultRouteSettings')] : commonMethodSettings(resource);
    if (settings.some(isLimited)) return;
    report(resource, `${resource} has no rate and burst limit of its own: a rush on it uses up what all APIs of the account share.`);
  },
});
