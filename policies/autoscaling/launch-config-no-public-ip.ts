import { definePolicy, launchSubnets } from '../../src/policy/index.js';

export default definePolicy({
  id: 'autoscaling/launch-config-no-public-ip',
  title: 'Launch configurations do not assign public IP addresses',
  area: 'infrastructure',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::AutoScaling::LaunchConfiguration',
  controls: {
    'pci-dss-4.0.1': ['1.3.1', '1.4.4'],
    'nist-800-53-r5': ['SC-7', 'AC-4(21)'],
    'aws-fsbp': ['AutoScaling.5'],
  },
  aliases: {
    checkov: ['CKV_AWS_389'],
    trivy: ['AWS-0009'],
    guard: ['AUTOSCALING_LAUNCH_CONFIG_PUBLIC_IP_DISABLED'],
    'cdk-nag': [
      'HIPAA.Security-AutoScalingLaunchConfigPublicIpDisabled',
      'NIST.800.53.R5-AutoScalingLaunchConfigPublicIpDisabled',
      'PCI.DSS.321-AutoScalingLaunchConfigPublicIpDisabled',
    ],
  },
  parameters: { requireExplicitFalse: false },
  check(configuration, report, { requireExplicitFalse }) {
    const assigned = configuration.get('AssociatePublicIpAddress');
    if (assigned.is(false)) return;
    const [mapping] = launchSubnets(configuration).map((subnet) => subnet.get('MapPublicIpOnLaunch')).filter((one) => one.is(true));
    if (assigned.exists) {
      report(assigned, `${assigned} is true: the instances get public addresses and can be reached from the internet.`);
    } else if (mapping) {
      report(mapping, `${mapping} is true, and \`${configuration}\` does not decide otherwise: its instances get public addresses.`, [configuration]);
    } else if (requireExplicitFalse) {
      report(assigned, `${assigned} is not set: whether the instances get public addresses is for their subnet to say.`);
    }
  },
});
