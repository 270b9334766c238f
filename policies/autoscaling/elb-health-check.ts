import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/elb-health-check',
  title: 'Auto scaling groups behind a load balancer use its health checks',
  area: 'infrastructure',
  severity: 'low',
  resource: 'AWS::AutoScaling::AutoScalingGroup',
  controls: {
    'nist-800-53-r5': ['CP-2(2)', 'SI-2'],
    gdpr: ['32(1)(b)'],
    'aws-fsbp': ['AutoScaling.1'],
  },
  aliases: {
    guard: ['AUTOSCALING_GROUP_ELB_HEALTHCHECK_REQUIRED'],
    'cdk-nag': [
      'HIPAA.Security-AutoScalingGroupELBHealthCheckRequired',
      'NIST.800.53.R4-AutoScalingGroupELBHealthCheckRequired',
      'NIST.800.53.R5-AutoScalingGroupELBHealthCheckRequired',
      'PCI.DSS.321-AutoScalingGroupELBHealthCheckRequired',
    ],
  },
  partialAliases: {
    checkov: ['CKV2_AWS_15'],
  },
  check(group, report) {
    const balancers = [...group.get('LoadBalancerNames').items, ...group.get('TargetGroupARNs').items].filter((balancer) => balancer.exists);
    const kinds = group.get('TrafficSources').items.map((source) => source.get('Type'));
    const others = kinds.filter((kind) => !kind.is('vpc-lattice'));
    if (balancers.length + kinds.length === 0) return;
    const [wanted, name] = balancers.length + others.length > 0 ? [/\bELB\b/, 'ELB'] : [/\bVPC_LATTICE\b/, 'VPC_LATTICE'];
    const type = group.get('HealthCheckType');
    if (type.matches(wanted)) return;
    const what = type.exists ? `without \`${name}\`` : "not set, and AWS's default is `EC2`";
    report(type, `${type} is ${what}: an instance whose application no longer answers is not replaced as long as it runs.`);
  },
});
