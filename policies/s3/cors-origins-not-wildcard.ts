import { definePolicy } from '../../src/policy/index.js';

const CHANGING = ['PUT', 'POST', 'DELETE'];

export default definePolicy({
  id: 's3/cors-origins-not-wildcard',
  title: 'CORS rules that allow changes name their origins',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::S3::Bucket',
  controls: {
    'nist-800-53-r5': ['AC-4'],
  },
  check(bucket, report) {
    for (const rule of bucket.get('CorsConfiguration').get('CorsRules').items) {
      const method = rule.get('AllowedMethods').items.find((one) => one.isOneOf(CHANGING));
      const origin = rule.get('AllowedOrigins').items.find((one) => one.is('*'));
      if (!method || !origin) continue;
      report(origin, `${origin} is \`*\`, with \`${method.text}\`: scripts of every website may change objects for their visitors.`);
    }
  },
});
