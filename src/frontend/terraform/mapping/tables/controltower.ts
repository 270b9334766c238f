import type { Table } from '../row.js';

export const CONTROLTOWER: Table = {
  aws_controltower_control: { type: 'AWS::ControlTower::EnabledControl' },
  aws_controltower_landing_zone: { type: 'AWS::ControlTower::LandingZone', attributes: { manifest_json: 'Manifest' } },
};
