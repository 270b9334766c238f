import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cognito/user-pool-plus-tier',
  title: 'Cognito user pools are on the Plus plan',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Cognito::UserPool',
  aliases: {
    'cdk-nag': ['AwsSolutions-COG8'],
  },
  check(pool, report) {
    const tier = pool.get('UserPoolTier');
    if (tier.is('PLUS')) return;
    const state = tier.exists ? 'not `PLUS`' : "not set, and AWS's default is `ESSENTIALS`";
    report(tier, `${tier} is ${state}: threat protection and its logs are not available.`);
  },
});
