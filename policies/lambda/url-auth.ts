import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/url-auth',
  title: 'Lambda function URLs require IAM authentication',
  area: 'application',
  severity: 'high',
  resource: 'AWS::Lambda::Url',
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-3', 'IA-2'],
  },
  aliases: {
    'cdk-nag': ['LambdaFunctionUrlAuth'],
    checkov: ['CKV_AWS_258'],
  },
  check(url, report) {
    const auth = url.get('AuthType');
    if (!auth.is('AWS_IAM')) report(auth, `${auth} is not \`AWS_IAM\`: anybody who knows the URL can call the function.`);
  },
});
