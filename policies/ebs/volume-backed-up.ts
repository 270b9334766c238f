import { definePolicy, isSelectedForBackup } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Volume = ResourceNode<ResourceTypes['AWS::EC2::Volume']>;

const EVERY_VOLUME = /^(\*|arn:[^:]*:ec2:[^:]*:[^:]*:(volume\/)?\*)$/;

/** https://docs.aws.amazon.com/ebs/latest/userguide/snapshot-ami-policy.html */
function hasLifecycle(volume: Volume): boolean {
  return volume.all('AWS::DLM::LifecyclePolicy').some((policy) => {
    const details = policy.get('PolicyDetails');
    if (policy.get('State').is('DISABLED')) return false;
    if (policy.get('DefaultPolicy').is('VOLUME')) return true;
    const targets = details.get('ResourceTypes').items.some((type) => type.is('VOLUME')) ? details.get('TargetTags').items : [];
    const tags = volume.get('Tags').items;
    return targets.some((target) => tags.some((tag) => tag.get('Key').is(target.get('Key').text) && tag.get('Value').is(target.get('Value').text)));
  });
}

export default definePolicy({
  id: 'ebs/volume-backed-up',
  title: 'EBS volumes are covered by a backup',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::Volume',
  controls: {
    hipaa: ['164.308(a)(7)(ii)(A)'],
    gdpr: ['32(1)(c)'],
    'nist-800-53-r5': ['CP-9'],
    'aws-fsbp': ['EC2.28'],
  },
  aliases: {
    checkov: ['CKV2_AWS_9'],
    'cdk-nag': ['HIPAA.Security-EC2EBSInBackupPlan', 'NIST.800.53.R4-EC2EBSInBackupPlan', 'NIST.800.53.R5-EC2EBSInBackupPlan'],
    terrascan: ['AC_AWS_0459'],
  },
  check(volume, report) {
    if (volume.referrers('aws_ebs_snapshot', 'volume_id').length > 0 || hasLifecycle(volume)) return;
    if (isSelectedForBackup(volume, { everyOne: EVERY_VOLUME, tags: volume.properties.get('Tags').items })) return;
    report(volume, 'No backup selection, lifecycle policy or snapshot here takes the volume: its data is lost with it.');
  },
});
