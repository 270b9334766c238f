import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/vpn/latest/s2svpn/VPNTunnels.html */
const TUNNELS = 2;
const CONSEQUENCE = 'failures and negotiations of a tunnel leave no trace';

export default definePolicy({
  id: 'ec2/vpn-tunnel-logging',
  title: 'Site-to-site VPN tunnels send logs to CloudWatch',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EC2::VPNConnection',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    'nist-800-53-r5': ['AU-2', 'AU-12'],
    'aws-fsbp': ['EC2.171'],
  },
  check(connection, report) {
    const tunnels = connection.get('VpnTunnelOptionsSpecifications');
    const switches = tunnels.items.map((tunnel) => tunnel.get('LogOptions').get('CloudwatchLogOptions').get('LogEnabled'));
    const off = switches.find((one) => !one.is(true));
    if (off) reportUnlessOn(off, CONSEQUENCE, report);
    else if (switches.length < TUNNELS) report(tunnels, `${tunnels} switches on the logs of \`${switches.length}\` of ${TUNNELS} tunnels: ${CONSEQUENCE}.`);
  },
});
