import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'iam/role-session-duration',
  title: 'Role sessions are short',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::IAM::Role',
  controls: {
    'nist-800-53-r5': ['AC-12'],
  },
  parameters: { maxSeconds: 14_400 },
  check(role, report, { maxSeconds }) {
    const duration = role.get('MaxSessionDuration');
    if (!duration.exists || duration.atMost(maxSeconds)) return;
    report(duration, `${duration} is more than ${maxSeconds} seconds: credentials that leaked are good for as long.`);
  },
});
