import { Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { ManagedPolicy, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import { CaCertificate, DatabaseInstance, DatabaseInstanceEngine, ParameterGroup, PostgresEngineVersion, SubnetGroup } from 'aws-cdk-lib/aws-rds';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import type { Network } from './network';

export interface DatabaseProps {
  readonly key: IKey;
  readonly network: Network;
  readonly isProduction: boolean;
}

/** Returns the secret that RDS keeps the master user's password in. */
export function addDatabase(scope: Construct, { key, network, isProduction }: DatabaseProps): ISecret {
  const { vpc, databaseSecurityGroup } = network;
  const engine = DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_16_6 });

  const subnetGroup = new SubnetGroup(scope, 'DatabaseSubnets', {
    description: 'Patient records',
    vpc,
    vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
  });
  const parameterGroup = new ParameterGroup(scope, 'DatabaseParameters', {
    description: 'TLS only, statements logged',
    engine,
    parameters: { 'rds.force_ssl': '1', log_statement: 'ddl', log_min_duration_statement: '1000' },
  });
  const monitoringRole = new Role(scope, 'DatabaseMonitoringRole', {
    assumedBy: new ServicePrincipal('monitoring.rds.amazonaws.com', {
      conditions: { StringEquals: { 'aws:SourceAccount': Stack.of(scope).account } },
    }),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AmazonRDSEnhancedMonitoringRole')],
  });

  const { secret } = new DatabaseInstance(scope, 'Database', {
    engine,
    parameterGroup,
    instanceType: isProduction ? InstanceType.of(InstanceClass.M7G, InstanceSize.LARGE) : InstanceType.of(InstanceClass.T4G, InstanceSize.MEDIUM),
    allocatedStorage: 50,
    manageMasterUserPassword: true,
    storageEncrypted: true,
    storageEncryptionKey: key,
    vpc,
    subnetGroup,
    securityGroups: [databaseSecurityGroup],
    publiclyAccessible: false,
    multiAz: true,
    backupRetention: Duration.days(14),
    copyTagsToSnapshot: true,
    deletionProtection: true,
    removalPolicy: RemovalPolicy.SNAPSHOT,
    autoMinorVersionUpgrade: true,
    iamAuthentication: true,
    cloudwatchLogsExports: ['postgresql', 'upgrade'],
    enablePerformanceInsights: true,
    performanceInsightEncryptionKey: key,
    monitoringInterval: Duration.seconds(60),
    monitoringRole,
    caCertificate: CaCertificate.RDS_CA_RSA2048_G1,
  });
  if (!secret) throw new Error('The database has no secret.');
  return secret;
}
