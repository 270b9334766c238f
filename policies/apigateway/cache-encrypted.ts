import { definePolicy, methodSettings, reportUnlessOn } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/cache-encrypted',
  title: 'API Gateway method caches are encrypted',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment'],
  controls: {
    'aws-fsbp': ['APIGateway.5'],
    'pci-dss-4.0.1': ['3.5.1'],
    hipaa: ['164.312(a)(2)(iv)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-13', 'SC-28'],
  },
  aliases: {
    cfn_nag: ['W87'],
    'cdk-nag': [
      'HIPAA.Security-APIGWCacheEnabledAndEncrypted', 'NIST.800.53.R4-APIGWCacheEnabledAndEncrypted', 'NIST.800.53.R5-APIGWCacheEnabledAndEncrypted',
      'PCI.DSS.321-APIGWCacheEnabledAndEncrypted',
    ],
    checkov: ['CKV_AWS_308'],
    trivy: ['AWS-0002'],
  },
  partialAliases: { guard: ['API_GW_CACHE_ENABLED_AND_ENCRYPTED'], trivy: ['AWS-0110'] },
  check(stage, report) {
    for (const setting of methodSettings(stage)) {
      if (setting.get('CachingEnabled').is(true)) reportUnlessOn(setting.get('CacheDataEncrypted'), 'responses are cached in clear', report);
    }
  },
});
