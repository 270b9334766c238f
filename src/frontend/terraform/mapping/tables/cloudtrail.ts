import type { Table } from '../row.js';

export const CLOUDTRAIL: Table = {
  aws_cloudtrail: { type: 'AWS::CloudTrail::Trail' },
  aws_cloudtrail_event_data_store: { type: 'AWS::CloudTrail::EventDataStore' },
};
