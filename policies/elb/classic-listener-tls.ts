import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'elb/classic-listener-tls',
  title: 'Classic load balancer listeners use HTTPS or SSL',
  area: 'application',
  severity: 'high',
  resource: 'AWS::ElasticLoadBalancing::LoadBalancer',
  controls: {
    'aws-fsbp': ['ELB.3'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)', '164.312(e)(2)(ii)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-ELB5', 'HIPAA.Security-ELBTlsHttpsListenersOnly', 'NIST.800.53.R4-ELBTlsHttpsListenersOnly', 'NIST.800.53.R5-ELBTlsHttpsListenersOnly',
      'PCI.DSS.321-ELBTlsHttpsListenersOnly',
    ],
    guard: ['ELB_TLS_HTTPS_LISTENERS_ONLY'],
    terrascan: ['AC_AWS_0120'],
    checkov: ['CKV_AWS_376'],
    regula: ['FG_R00013'],
  },
  parameters: { passThroughPorts: [443] },
  check(balancer, report, { passThroughPorts }) {
    for (const listener of balancer.get('Listeners').items) {
      const protocol = listener.get('Protocol');
      // Terraform's aws_load_balancer_listener_policy adds to a listener without saying its protocol again.
      if (!protocol.exists || protocol.matches(/^(https|ssl)$/i)) continue;
      // TCP on a port of TLS leaves the encryption to the instances.
      const port = listener.get('LoadBalancerPort');
      if (protocol.matches(/^tcp$/i) && passThroughPorts.some((one) => port.is(String(one)))) continue;
      report(protocol, `${protocol} is neither HTTPS nor SSL: clients talk to the load balancer in clear.`);
    }
  },
});
