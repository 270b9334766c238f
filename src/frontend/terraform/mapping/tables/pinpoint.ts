import type { Table } from '../row.js';

export const PINPOINT: Table = {
  aws_pinpoint_adm_channel: { type: 'AWS::Pinpoint::ADMChannel' },
  aws_pinpoint_apns_channel: { type: 'AWS::Pinpoint::APNSChannel' },
  aws_pinpoint_apns_sandbox_channel: { type: 'AWS::Pinpoint::APNSSandboxChannel' },
  aws_pinpoint_apns_voip_channel: { type: 'AWS::Pinpoint::APNSVoipChannel' },
  aws_pinpoint_apns_voip_sandbox_channel: { type: 'AWS::Pinpoint::APNSVoipSandboxChannel' },
  aws_pinpoint_baidu_channel: { type: 'AWS::Pinpoint::BaiduChannel' },
  aws_pinpoint_gcm_channel: { type: 'AWS::Pinpoint::GCMChannel' },
};
