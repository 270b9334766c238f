import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'config/required-managed-rules-present',
  title: 'The managed Config rules the team asks for are declared',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: 'Nearside::Account',
  controls: {
    'nist-800-53-r5': ['CM-2', 'SI-4'],
  },
  aliases: {
    terrascan: ['AC_AWS_0048'],
  },
  parameters: { identifiers: ['ENCRYPTED_VOLUMES'] },
  check(account, report, { identifiers }) {
    const single = account.all('AWS::Config::ConfigRule').map((one) => one.get('Source').get('SourceIdentifier'));
    const everywhere = account.all('AWS::Config::OrganizationConfigRule').map((one) => one.get('OrganizationManagedRuleMetadata').get('RuleIdentifier'));
    const packs = account.all('AWS::Config::ConformancePack').map((pack) => pack.get('TemplateBody'));
    const isThere = (identifier: string): boolean =>
      [...single, ...everywhere].some((one) => one.is(identifier)) || packs.some((template) => template.includes(identifier));
    const missing = identifiers.filter((identifier) => !isThere(identifier));
    if (missing.length > 0) reportMissing(account, `\`${missing.join(', ')}\` of AWS Config`, 'what it looks for is not looked for', report);
  },
});
