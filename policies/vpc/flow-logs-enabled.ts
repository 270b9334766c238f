import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type FlowLog = ResourceNode<ResourceTypes['AWS::EC2::FlowLog']>;

function logsOf(logs: readonly FlowLog[], type: 'VPC' | 'Subnet'): readonly FlowLog[] {
  return logs.filter((log) => log.get('ResourceType').is(type));
}

function recordsRefusals(log: FlowLog): boolean {
  return log.get('TrafficType').isOneOf(['ALL', 'REJECT']);
}

export default definePolicy({
  id: 'vpc/flow-logs-enabled',
  title: 'VPCs have flow logs',
  area: 'monitoring',
  severity: 'medium',
  resource: 'AWS::EC2::VPC',
  controls: {
    'pci-dss-4.0.1': ['10.2.1'],
    hipaa: ['164.312(b)'],
    'nist-800-53-r5': ['AU-2', 'AU-12', 'SI-4'],
    'cis-aws-3.0': ['3.7'],
    'aws-fsbp': ['EC2.6'],
  },
  aliases: {
    cfn_nag: ['W60'],
    regula: ['FG_R00054'],
    'cdk-nag': [
      'AwsSolutions-VPC7', 'HIPAA.Security-VPCFlowLogsEnabled', 'NIST.800.53.R4-VPCFlowLogsEnabled',
      'NIST.800.53.R5-VPCFlowLogsEnabled', 'PCI.DSS.321-VPCFlowLogsEnabled',
    ],
    checkov: ['CKV2_AWS_11'],
    trivy: ['AWS-0178'],
    terrascan: ['AC_AWS_0369'],
  },
  check(vpc, report) {
    const own = logsOf(vpc.referrers('AWS::EC2::FlowLog', 'ResourceId'), 'VPC');
    const subnets = vpc.referrers('AWS::EC2::Subnet', 'VpcId').map((subnet) => logsOf(subnet.referrers('AWS::EC2::FlowLog', 'ResourceId'), 'Subnet'));
    if (own.some(recordsRefusals) || (subnets.length > 0 && subnets.every((logs) => logs.some(recordsRefusals)))) return;
    const [partial] = own;
    if (partial) report(partial.get('TrafficType'), `${partial} records accepted traffic only: refused connections leave no trace.`, [partial]);
    else report(vpc, `No flow log records the traffic of ${vpc}.`);
  },
});
