import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/cache-encrypted-in-transit',
  title: 'AppSync API caches are encrypted in transit',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AppSync::ApiCache',
  controls: {
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8'],
  },
  aliases: {
    checkov: ['CKV_AWS_215'],
  },
  check(cache, report) {
    // Left out, it is on: https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateApiCache.html
    const encrypted = cache.get('TransitEncryptionEnabled');
    if (encrypted.is(false)) report(encrypted, `${encrypted} is false: caches of that kind hold and send answers in clear, and AWS makes no new ones.`);
  },
});
