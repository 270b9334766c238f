import { definePolicy } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/ebs/latest/userguide/block-public-access-snapshots.html */
const CONSEQUENCES: Readonly<Record<string, string>> = {
  'block-new-sharing': 'snapshots that are public already stay public',
  'unblocked': 'snapshots can be shared with everybody',
};

export default definePolicy({
  id: 'ebs/snapshot-public-access-blocked',
  title: 'Public sharing of EBS snapshots is blocked',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::EC2::SnapshotBlockPublicAccess',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '7.2.1'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
    'aws-fsbp': ['EC2.1', 'EC2.182'],
  },
  check(setting, report) {
    const state = setting.get('State');
    for (const [value, consequence] of Object.entries(CONSEQUENCES)) {
      if (state.is(value)) report(state, `${state} is \`${value}\`: ${consequence}.`);
    }
  },
});
