import { Duration, SecretValue } from 'aws-cdk-lib';
import { InstanceClass, InstanceSize, InstanceType, SubnetType } from 'aws-cdk-lib/aws-ec2';
import { AnyPrincipal, PolicyDocument, PolicyStatement, StarPrincipal } from 'aws-cdk-lib/aws-iam';
import { Key } from 'aws-cdk-lib/aws-kms';
import { Credentials, DatabaseInstance, DatabaseInstanceEngine, PostgresEngineVersion, SubnetGroup } from 'aws-cdk-lib/aws-rds';
import { CfnCluster } from 'aws-cdk-lib/aws-redshift';
import { BlockPublicAccess, Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import type { Network } from './network';
import { DATABASE_PASSWORD } from './settings';

export function addData(scope: Construct, { vpc, databaseSecurityGroup }: Network, isProduction: boolean): void {
  const subnetGroup = new SubnetGroup(scope, 'DatabaseSubnets', {
    description: 'Patient records',
    vpc,
    vpcSubnets: { subnetType: SubnetType.PUBLIC },
  });

  new DatabaseInstance(scope, 'Database', {
    engine: DatabaseInstanceEngine.postgres({ version: PostgresEngineVersion.VER_16 }),
    instanceType: InstanceType.of(InstanceClass.T4G, InstanceSize.MEDIUM),
    allocatedStorage: 50,
    credentials: Credentials.fromPassword('records', SecretValue.unsafePlainText(DATABASE_PASSWORD)),
    storageEncrypted: isProduction,
    publiclyAccessible: true,
    backupRetention: Duration.days(0),
    vpc,
    subnetGroup,
    securityGroups: [databaseSecurityGroup],
  });

  new CfnCluster(scope, 'Warehouse', {
    clusterType: 'single-node',
    nodeType: 'ra3.large',
    dbName: 'research',
    masterUsername: 'research',
    masterUserPassword: DATABASE_PASSWORD,
    encrypted: false,
    publiclyAccessible: true,
  });

  new Key(scope, 'RecordsKey', {
    policy: new PolicyDocument({
      statements: [new PolicyStatement({ principals: [new AnyPrincipal()], actions: ['kms:*'], resources: ['*'] })],
    }),
  });

  const documents = new Bucket(scope, 'Documents', {
    blockPublicAccess: new BlockPublicAccess({
      blockPublicAcls: false,
      blockPublicPolicy: false,
      ignorePublicAcls: true,
      restrictPublicBuckets: true,
    }),
  });
  documents.addToResourcePolicy(
    new PolicyStatement({
      principals: [new StarPrincipal()],
      actions: ['s3:GetObject'],
      resources: [documents.arnForObjects('*')],
    }),
  );
}
