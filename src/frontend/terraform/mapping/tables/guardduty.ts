import type { Table } from '../row.js';

export const GUARDDUTY: Table = {
  aws_guardduty_detector: { type: 'AWS::GuardDuty::Detector' },
  aws_guardduty_detector_feature: { partOf: [{ type: 'AWS::GuardDuty::Detector', by: 'detector_id' }] },
  aws_guardduty_organization_admin_account: { own: 'TODO' },
  aws_guardduty_organization_configuration: { own: 'TODO' },
};
