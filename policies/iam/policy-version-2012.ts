import { definePolicy, identityDocuments } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/policy-version-2012',
  title: 'IAM policy documents state version 2012-10-17',
  area: 'access',
  severity: 'low',
  pack: 'strict',
  resource: [
    'AWS::IAM::Policy',
    'AWS::IAM::ManagedPolicy',
    'AWS::IAM::RolePolicy',
    'AWS::IAM::UserPolicy',
    'AWS::IAM::GroupPolicy',
    'AWS::IAM::Role',
    'AWS::IAM::User',
    'AWS::IAM::Group',
  ],
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(resource, report) {
    const { properties } = resource;
    for (const document of [...identityDocuments(properties), properties.get('AssumeRolePolicyDocument')]) {
      const version = document.get('Version');
      if (!document.isMap || version.is('2012-10-17')) continue;
      const state = version.exists ? `is \`${version.text}\`` : 'is not set, and stands for `2008-10-17`';
      report(version, `${version} ${state}: variables such as \`\${aws:username}\` are plain text in it.`);
    }
  },
});
