import { Stack } from 'aws-cdk-lib';
import type { ISecurityGroup, IVpc } from 'aws-cdk-lib/aws-ec2';
import { FlowLogDestination, FlowLogTrafficType, IpAddresses, Peer, Port, SecurityGroup, SubnetType, Vpc } from 'aws-cdk-lib/aws-ec2';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';

export interface Network {
  readonly vpc: IVpc;
  readonly loadBalancerSecurityGroup: ISecurityGroup;
  readonly appSecurityGroup: ISecurityGroup;
  readonly databaseSecurityGroup: ISecurityGroup;
}

export function addNetwork(scope: Construct, key: IKey): Network {
  const vpc = new Vpc(scope, 'Vpc', {
    ipAddresses: IpAddresses.cidr('10.20.0.0/16'),
    availabilityZones: ['eu-central-2a', 'eu-central-2b'],
    natGateways: 0,
    subnetConfiguration: [
      { name: 'Public', subnetType: SubnetType.PUBLIC, mapPublicIpOnLaunch: false },
      { name: 'Private', subnetType: SubnetType.PRIVATE_ISOLATED },
    ],
  });
  addFlowLog(scope, vpc, key);

  // What a group sends is everything unless something is said.
  const group = { vpc, allowAllOutbound: false };
  const loadBalancer = new SecurityGroup(scope, 'LoadBalancerSecurityGroup', { ...group, description: 'Load balancer of the patient records' });
  loadBalancer.addIngressRule(Peer.anyIpv4(), Port.HTTPS, 'HTTPS from patients and practices');
  const application = new SecurityGroup(scope, 'AppSecurityGroup', { ...group, description: 'Application' });
  const database = new SecurityGroup(scope, 'DatabaseSecurityGroup', { ...group, description: 'Database' });
  application.addEgressRule(Peer.ipv4(vpc.vpcCidrBlock), Port.POSTGRES, 'PostgreSQL to the database');
  database.addIngressRule(application, Port.POSTGRES, 'PostgreSQL from the application');

  return {
    vpc,
    loadBalancerSecurityGroup: loadBalancer,
    appSecurityGroup: application,
    databaseSecurityGroup: database,
  };
}

function addFlowLog(scope: Construct, vpc: Vpc, key: IKey): void {
  const logGroup = new LogGroup(scope, 'FlowLogGroup', { retention: RetentionDays.ONE_YEAR, encryptionKey: key });
  const role = new Role(scope, 'FlowLogRole', {
    assumedBy: new ServicePrincipal('vpc-flow-logs.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
  });
  vpc.addFlowLog('FlowLog', {
    destination: FlowLogDestination.toCloudWatchLogs(logGroup, role),
    trafficType: FlowLogTrafficType.ALL,
  });
}
