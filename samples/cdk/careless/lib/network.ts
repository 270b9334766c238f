import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { CfnSecurityGroupIngress, IpAddresses, Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import type { Construct } from 'constructs';

export interface Network {
  readonly vpc: IVpc;
  readonly databaseSecurityGroup: ISecurityGroup;
}

export function addNetwork(scope: Construct): Network {
  const vpc = new Vpc(scope, 'Vpc', {
    ipAddresses: IpAddresses.cidr('10.20.0.0/16'),
    maxAzs: 2,
    natGateways: 0,
    subnetConfiguration: [{ name: 'Public', subnetType: SubnetType.PUBLIC }],
  });

  const application = new SecurityGroup(scope, 'AppSecurityGroup', { vpc, description: 'Application' });
  application.addIngressRule(Peer.anyIpv4(), Port.tcp(22));

  const database = new SecurityGroup(scope, 'DatabaseSecurityGroup', { vpc, description: 'Database' });
  new CfnSecurityGroupIngress(scope, 'DatabaseFromAnywhere', {
    groupId: database.securityGroupId,
    ipProtocol: 'tcp',
    fromPort: 5432,
    toPort: 5432,
    cidrIpv6: '::/0',
  });

  return { vpc, databaseSecurityGroup: database };
}
