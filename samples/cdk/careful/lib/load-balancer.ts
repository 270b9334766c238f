import { CfnParameter, Stack } from 'aws-cdk-lib';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import {
  ApplicationListener,
  ApplicationLoadBalancer,
  ApplicationTargetGroup,
  DesyncMitigationMode,
  ListenerCertificate,
  SslPolicy,
  TargetType,
} from 'aws-cdk-lib/aws-elasticloadbalancingv2';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { CfnPermission } from 'aws-cdk-lib/aws-lambda';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { addFirewall } from './firewall';
import type { Network } from './network';

export interface LoadBalancerProps {
  readonly key: IKey;
  readonly network: Network;
  readonly logsBucket: IBucket;
  readonly records: IFunction;
}

export function addLoadBalancer(scope: Construct, { key, network, logsBucket, records }: LoadBalancerProps): void {
  const certificate = new CfnParameter(scope, 'CertificateArn', {
    description: 'Certificate of the public name, in AWS Certificate Manager',
  });

  const loadBalancer = new ApplicationLoadBalancer(scope, 'LoadBalancer', {
    vpc: network.vpc,
    vpcSubnets: { subnetType: SubnetType.PUBLIC },
    securityGroup: network.loadBalancerSecurityGroup,
    internetFacing: true,
    deletionProtection: true,
    dropInvalidHeaderFields: true,
    desyncMitigationMode: DesyncMitigationMode.DEFENSIVE,
  });
  loadBalancer.logAccessLogs(logsBucket, 'alb');

  const targetGroup = addTargetGroup(scope, records);
  new ApplicationListener(scope, 'Listener', {
    loadBalancer,
    port: 443,
    certificates: [ListenerCertificate.fromArn(certificate.valueAsString)],
    sslPolicy: SslPolicy.RECOMMENDED_TLS,
    defaultTargetGroups: [targetGroup],
    open: false,
  });

  addFirewall(scope, loadBalancer.loadBalancerArn, key);
}

/** CDK's own `LambdaTarget` would let the service call the function for any account. */
function addTargetGroup(scope: Construct, records: IFunction): ApplicationTargetGroup {
  const stack = Stack.of(scope);
  const permission = new CfnPermission(scope, 'FunctionForTheLoadBalancer', {
    functionName: records.functionName,
    action: 'lambda:InvokeFunction',
    principal: 'elasticloadbalancing.amazonaws.com',
    sourceArn: stack.formatArn({ service: 'elasticloadbalancing', resource: 'targetgroup', resourceName: '*' }),
    sourceAccount: stack.account,
  });
  const targetGroup = new ApplicationTargetGroup(scope, 'TargetGroup', {
    targets: [
      { attachToApplicationTargetGroup: () => ({ targetType: TargetType.LAMBDA, targetJson: { id: records.functionArn } }) },
    ],
  });
  targetGroup.node.addDependency(permission);
  return targetGroup;
}
