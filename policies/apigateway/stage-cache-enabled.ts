import { commonMethodSettings, definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'apigateway/stage-cache-enabled',
  title: 'API Gateway REST stages cache responses',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::ApiGateway::Stage',
  aliases: {
    checkov: ['CKV_AWS_120'],
  },
  partialAliases: {
    checkov: ['CKV_AWS_225'],
    trivy: ['AWS-0190'],
    'cdk-nag': [
      'HIPAA.Security-APIGWCacheEnabledAndEncrypted', 'NIST.800.53.R4-APIGWCacheEnabledAndEncrypted', 'NIST.800.53.R5-APIGWCacheEnabledAndEncrypted',
      'PCI.DSS.321-APIGWCacheEnabledAndEncrypted',
    ],
    guard: ['API_GW_CACHE_ENABLED_AND_ENCRYPTED'],
  },
  check(stage, report) {
    const cluster = stage.get('CacheClusterEnabled');
    if (!cluster.is(true)) {
      report(cluster, `${cluster} is ${cluster.exists ? 'not true' : 'not set'}: each request goes to the backend.`);
      return;
    }
    // Where a stage has a cache, GET methods use it unless they are told otherwise.
    for (const setting of commonMethodSettings(stage)) {
      const caching = setting.get('CachingEnabled');
      if (caching.is(false)) report(caching, `${caching} is false for all methods: the cache that the stage has is not used.`);
    }
  },
});
