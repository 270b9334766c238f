import { definePolicy, isInOneZone, mapsToOneZone } from '../../src/policy/index.js';
import type { ListProperty } from '../../src/policy/index.js';

/** A list of zones that is written here and has one. */
function isOneZone(zones: ListProperty<string>): boolean {
  return zones.isLiteral && zones.items.length === 1;
}

export default definePolicy({
  id: 'elb/multi-zone',
  title: 'Load balancers span at least two availability zones',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::ElasticLoadBalancingV2::LoadBalancer', 'AWS::ElasticLoadBalancing::LoadBalancer'],
  controls: {
    'aws-fsbp': ['ELB.10', 'ELB.13'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    gdpr: ['32(1)(b)'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-ELB4', 'HIPAA.Security-ELBCrossZoneLoadBalancingEnabled', 'NIST.800.53.R4-ELBCrossZoneLoadBalancingEnabled',
      'NIST.800.53.R5-ELBCrossZoneLoadBalancingEnabled',
    ],
  },
  check(resource, report) {
    const newer = resource.as('AWS::ElasticLoadBalancingV2::LoadBalancer');
    const classic = resource.as('AWS::ElasticLoadBalancing::LoadBalancer');
    const subnets = newer?.get('Subnets') ?? classic?.get('Subnets');
    const [mappings, zones] = [newer?.get('SubnetMappings'), classic?.get('AvailabilityZones')];
    const consequence = 'when that zone fails, nothing answers';
    if (subnets && isInOneZone(subnets)) report(subnets, `${subnets} are in one availability zone: ${consequence}.`);
    else if (mappings && mapsToOneZone(mappings)) report(mappings, `${mappings} are in one availability zone: ${consequence}.`);
    else if (zones && isOneZone(zones)) report(zones, `${zones} names one zone: ${consequence}.`);
  },
});
