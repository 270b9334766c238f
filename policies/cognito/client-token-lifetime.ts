import { definePolicy } from '../../src/policy/index.js';

const SECONDS: Readonly<Record<string, number>> = { seconds: 1, minutes: 60, hours: 3600, days: 86_400 };

/** Each token with the unit that holds where none is written. https://docs.aws.amazon.com/cognito-user-identity-pools/latest/APIReference/API_TokenValidityUnitsType.html */
const TOKENS = [
  { validity: 'AccessTokenValidity', unit: 'AccessToken', usual: 'hours', isRefresh: false },
  { validity: 'IdTokenValidity', unit: 'IdToken', usual: 'hours', isRefresh: false },
  { validity: 'RefreshTokenValidity', unit: 'RefreshToken', usual: 'days', isRefresh: true },
] as const;

export default definePolicy({
  id: 'cognito/client-token-lifetime',
  title: 'Cognito tokens are short-lived',
  area: 'application',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Cognito::UserPoolClient',
  controls: {
    'nist-800-53-r5': ['AC-12'],
  },
  parameters: { maxHours: 24, maxRefreshDays: 30 },
  check(client, report, { maxHours, maxRefreshDays }) {
    for (const { validity, unit, usual, isRefresh } of TOKENS) {
      const [lifetime, written] = [client.get(validity), client.get('TokenValidityUnits').get(unit)];
      // 0 stands for the default, which is short.
      if (!lifetime.exists || lifetime.is(0)) continue;
      const limit = isRefresh ? maxRefreshDays * 86_400 : maxHours * 3600;
      const most = isRefresh ? `${maxRefreshDays} days` : `${maxHours} hours`;
      const ownUnits = limit / (SECONDS[written.exists ? written.text : usual] ?? 1);
      if (!lifetime.atMost(ownUnits)) report(lifetime, `${lifetime} is more than ${most}: a token that was stolen is good for as long.`);
    }
  },
});
