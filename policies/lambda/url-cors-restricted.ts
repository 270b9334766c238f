import { definePolicy, functionNamed } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/url-cors-restricted',
  title: 'Lambda function URLs do not allow every origin',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::Lambda::Url',
  controls: {
    'nist-800-53-r5': ['AC-4', 'SC-7'],
  },
  partialAliases: { checkov: ['CKV2_AWS_75'] },
  check(url, report) {
    const cors = url.get('Cors');
    const everyOrigin = cors.get('AllowOrigins').items.find((origin) => origin.is('*'));
    if (!everyOrigin) return;
    const target = functionNamed(url.get('TargetFunctionArn'), url.all('AWS::Lambda::Function'));
    const who = url.get('AuthType').is('AWS_IAM') ? 'scripts of every website that can sign requests' : 'scripts of every website';
    const credentials = cors.get('AllowCredentials').is(true) ? ', with the credentials of their visitors' : '';
    report(everyOrigin, `${everyOrigin} is \`*\`: ${who} can call the function and read its answers${credentials}.`, target ? [target] : []);
  },
});
