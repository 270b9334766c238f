import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/organization-auto-enables',
  title: 'Security Hub enables new organization members',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SecurityHub::OrganizationConfiguration',
  controls: {
    hipaa: ['164.308(a)(8)'],
    'nist-800-53-r5': ['CA-7'],
    'cis-aws-3.0': ['4.16'],
  },
  check(organization, report) {
    if (organization.get('ConfigurationType').is('CENTRAL')) return;
    const [enabled, standards] = [organization.get('AutoEnable'), organization.get('AutoEnableStandards')];
    if (!enabled.is(true)) report(enabled, `${enabled} is not true: in accounts that join the organization, nothing is looked at.`);
    else if (standards.is('NONE')) report(standards, `${standards} is \`NONE\`: in accounts that join the organization, no standard runs.`);
  },
});
