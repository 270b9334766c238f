import { Duration } from 'aws-cdk-lib';
import { SubnetType } from 'aws-cdk-lib/aws-ec2';
import { ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Code, Function, LoggingFormat, Runtime, Tracing } from 'aws-cdk-lib/aws-lambda';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { IBucket } from 'aws-cdk-lib/aws-s3';
import type { ISecret } from 'aws-cdk-lib/aws-secretsmanager';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import { Queue, QueueEncryption } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Network } from './network';

export interface ApplicationProps {
  readonly key: IKey;
  readonly network: Network;
  readonly documents: IBucket;
  readonly databaseSecret: ISecret;
}

export interface Application {
  readonly records: IFunction;
  /** What neither the function nor the topic of the alerts could deliver. */
  readonly failedCalls: IQueue;
}

export function addApplication(scope: Construct, props: ApplicationProps): Application {
  const { key, network, databaseSecret } = props;
  const logGroup = new LogGroup(scope, 'FunctionLogGroup', { retention: RetentionDays.ONE_YEAR, encryptionKey: key });
  const failedCalls = new Queue(scope, 'FailedCalls', {
    encryption: QueueEncryption.KMS,
    encryptionMasterKey: key,
    enforceSSL: true,
    retentionPeriod: Duration.days(14),
  });

  const records = new Function(scope, 'RecordsFunction', {
    runtime: Runtime.NODEJS_22_X,
    handler: 'index.handler',
    code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
    role: addFunctionRole(scope, props),
    reservedConcurrentExecutions: 50,
    environment: { DATABASE_SECRET: databaseSecret.secretArn },
    environmentEncryption: key,
    tracing: Tracing.ACTIVE,
    deadLetterQueue: failedCalls,
    loggingFormat: LoggingFormat.JSON,
    logGroup,
    vpc: network.vpc,
    vpcSubnets: { subnetType: SubnetType.PRIVATE_ISOLATED },
    securityGroups: [network.appSecurityGroup],
  });
  return { records, failedCalls };
}

function addFunctionRole(scope: Construct, { key, documents, databaseSecret }: ApplicationProps): Role {
  return new Role(scope, 'FunctionRole', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('service-role/AWSLambdaVPCAccessExecutionRole')],
    inlinePolicies: {
      documents: new PolicyDocument({
        statements: [
          new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [documents.arnForObjects('*')] }),
          new PolicyStatement({ actions: ['kms:Decrypt', 'kms:GenerateDataKey'], resources: [key.keyArn] }),
          new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [databaseSecret.secretArn] }),
        ],
      }),
    },
  });
}
