import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'guardduty/organization-auto-enables',
  title: 'GuardDuty is enabled automatically for organization members',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::GuardDuty::Detector', 'aws_guardduty_organization_configuration'],
  controls: {
    'pci-dss-4.0.1': ['11.5.1'],
    hipaa: ['164.308(a)(1)(ii)(D)'],
    'nist-800-53-r5': ['SI-4'],
    'aws-fsbp': ['GuardDuty.1'],
  },
  aliases: {
    checkov: ['CKV2_AWS_3'],
  },
  check(resource, report) {
    const configuration = resource.as('aws_guardduty_organization_configuration');
    if (configuration) {
      const [members, older] = [configuration.get('auto_enable_organization_members'), configuration.get('auto_enable')];
      if (members.isOneOf(['ALL', 'NEW']) || older.is(true)) return;
      const [said, detector] = [members.exists || !older.exists ? members : older, configuration.get('detector_id').target()];
      const value = said.exists ? `is \`${members.exists ? 'NONE' : 'false'}\`` : 'is not set';
      report(said, `${said} ${value}: accounts that join the organization are not watched.`, detector ? [detector] : []);
      return;
    }
    const detector = resource.as('AWS::GuardDuty::Detector');
    if (!detector || detector.referrers('aws_guardduty_organization_configuration', 'detector_id').length > 0) return;
    const [other] = [...detector.all('aws_guardduty_organization_configuration'), ...detector.all('aws_guardduty_organization_admin_account')];
    if (other?.resource.unit.id !== detector.resource.unit.id) return;
    report(detector, `${detector} has no organization configuration beside it: in its region, accounts that join are not watched.`, [other]);
  },
});
