import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/identity-pool-no-classic-flow',
  title: 'Cognito identity pools use the enhanced flow only',
  area: 'application',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Cognito::IdentityPool',
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(pool, report) {
    const classic = pool.get('AllowClassicFlow');
    if (classic.is(true)) report(classic, `${classic} is true: clients choose the role themselves, and get it without the limits of the enhanced flow.`);
  },
});
