import type { Table } from '../row.js';

export const GUARDDUTY: Table = {
  aws_guardduty_detector: {
    type: 'AWS::GuardDuty::Detector',
    attributes: {
      'datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes': '',
      'datasources.malware_protection.scan_ec2_instance_with_findings.ebs_volumes.enable': 'EbsVolumes',
    },
    defaults: { Enable: true },
  },
  aws_guardduty_detector_feature: { partOf: [{ type: 'AWS::GuardDuty::Detector', by: 'detector_id' }], within: 'Features[0]' },
  aws_guardduty_organization_admin_account: { own: 'CloudFormation cannot set the administrator of an organization' },
  aws_guardduty_organization_configuration: { own: 'CloudFormation cannot set it for an organization' },
};
