import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'appsync/cache-encrypted-at-rest',
  title: 'AppSync API caches are encrypted at rest',
  area: 'data-protection',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::AppSync::ApiCache',
  controls: {
    hipaa: ['164.312(a)(2)(iv)'],
    'nist-800-53-r5': ['SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_214'],
  },
  check(cache, report) {
    // Left out, it is on: https://docs.aws.amazon.com/appsync/latest/APIReference/API_CreateApiCache.html
    const encrypted = cache.get('AtRestEncryptionEnabled');
    if (encrypted.is(false)) report(encrypted, `${encrypted} is false: caches of that kind hold answers in clear, and AWS makes no new ones.`);
  },
});
