import { definePolicy, isInOneZone } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/multiple-availability-zones',
  title: 'Auto scaling groups span two or more Availability Zones',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    gdpr: ['32(1)(b)'],
    'aws-fsbp': ['AutoScaling.2'],
  },
  aliases: {
    regula: ['FG_R00014'],
  },
  check(group, report) {
    const [subnets, zones] = [group.get('VPCZoneIdentifier'), group.get('AvailabilityZones')];
    const list = subnets.exists ? subnets : zones;
    if (list.value.kind === 'unknown') return;
    if (list.items.length === 0) report(list, `${list} names no availability zone: the launch template has a subnet in one at most.`);
    else if (subnets.exists ? isInOneZone(subnets) : zones.items.length === 1) {
      report(list, `${list} is in one availability zone: when that fails, so does every instance of the group.`);
    }
  },
});
