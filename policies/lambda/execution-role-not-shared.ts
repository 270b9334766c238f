import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/execution-role-not-shared',
  title: 'Lambda functions do not share a role',
  area: 'access',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(lambda, report) {
    const named = lambda.get('Role');
    const role = named.target('AWS::IAM::Role');
    const [first, ...others] = role?.referrers('AWS::Lambda::Function', 'Role') ?? [];
    if (!role || !first || !others.some((other) => other.resource === lambda.resource)) return;
    report(named, `${named} is \`${role.address}\`, the role of \`${first.address}\` as well: each may do what the other needs.`, [role, first]);
  },
});
