import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/cognito/latest/developerguide/managing-users-passwords.html */
const CLASSES = ['RequireLowercase', 'RequireUppercase', 'RequireNumbers', 'RequireSymbols'] as const;

export default definePolicy({
  id: 'cognito/user-pool-password-policy',
  title: 'Cognito user pools ask for strong passwords',
  area: 'application',
  severity: 'medium',
  resource: 'AWS::Cognito::UserPool',
  controls: {
    'pci-dss-4.0.1': ['8.3.6'],
    hipaa: ['164.308(a)(5)(ii)(D)'],
    'nist-800-53-r5': ['IA-5(1)'],
    'aws-fsbp': ['Cognito.3'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-COG1'],
  },
  parameters: { minimumLength: 8 },
  check(pool, report, { minimumLength }) {
    const policy = pool.get('Policies').get('PasswordPolicy');
    // Without a policy, Cognito asks for 8 characters of all four classes.
    if (!policy.exists && minimumLength <= 8) return;
    const length = policy.get('MinimumLength');
    const actual = length.exists ? 'less than' : 'not set: AWS accepts fewer than';
    if (!length.atLeast(minimumLength)) report(length, `${length} is ${actual} ${minimumLength} characters.`);
    const missing = policy.exists ? CLASSES.map((name) => policy.get(name)).filter((required) => !required.is(true)) : [];
    const [first] = missing;
    if (!first) return;
    report(first, `${missing.join(', ')} ${missing.length === 1 ? 'is' : 'are'} not true: passwords come from fewer characters, and are guessed sooner.`);
  },
});
