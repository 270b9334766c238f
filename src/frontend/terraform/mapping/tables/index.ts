import type { Row, Table } from '../row.js';
import { ACCESSANALYZER } from './accessanalyzer.js';
import { ACCOUNT } from './account.js';
import { ACM } from './acm.js';
import { AMPLIFY } from './amplify.js';
import { APIGATEWAY } from './apigateway.js';
import { APPFLOW } from './appflow.js';
import { APPSTREAM } from './appstream.js';
import { APPSYNC } from './appsync.js';
import { ATHENA } from './athena.js';
import { AUTOSCALING } from './autoscaling.js';
import { BACKUP } from './backup.js';
import { BATCH } from './batch.js';
import { BEANSTALK } from './beanstalk.js';
import { BEDROCK } from './bedrock.js';
import { CLOUD9 } from './cloud9.js';
import { CLOUDFORMATION } from './cloudformation.js';
import { CLOUDFRONT } from './cloudfront.js';
import { CLOUDSEARCH } from './cloudsearch.js';
import { CLOUDTRAIL } from './cloudtrail.js';
import { CLOUDWATCH } from './cloudwatch.js';
import { CODEARTIFACT } from './codeartifact.js';
import { CODEBUILD } from './codebuild.js';
import { CODECOMMIT } from './codecommit.js';
import { CODEPIPELINE } from './codepipeline.js';
import { COGNITO } from './cognito.js';
import { COMPREHEND } from './comprehend.js';
import { CONFIG } from './config.js';
import { CONNECT } from './connect.js';
import { CONTROLTOWER } from './controltower.js';
import { DATASYNC } from './datasync.js';
import { DETECTIVE } from './detective.js';
import { DIRECTORY } from './directory.js';
import { DLM } from './dlm.js';
import { DMS } from './dms.js';
import { DOCDB } from './docdb.js';
import { DYNAMODB } from './dynamodb.js';
import { EC2 } from './ec2.js';
import { ECR } from './ecr.js';
import { ECS } from './ecs.js';
import { EFS } from './efs.js';
import { EKS } from './eks.js';
import { ELASTICACHE } from './elasticache.js';
import { ELB } from './elb.js';
import { EMR } from './emr.js';
import { EVENTS } from './events.js';
import { FSX } from './fsx.js';
import { GAMELIFT } from './gamelift.js';
import { GLACIER } from './glacier.js';
import { GLOBALACCELERATOR } from './globalaccelerator.js';
import { GLUE } from './glue.js';
import { GUARDDUTY } from './guardduty.js';
import { IAM } from './iam.js';
import { IMAGEBUILDER } from './imagebuilder.js';
import { INSPECTOR } from './inspector.js';
import { IOT } from './iot.js';
import { KENDRA } from './kendra.js';
import { KINESIS } from './kinesis.js';
import { KMS } from './kms.js';
import { LAMBDA } from './lambda.js';
import { LEX } from './lex.js';
import { LOGS } from './logs.js';
import { MACIE } from './macie.js';
import { MEDIASTORE } from './mediastore.js';
import { MQ } from './mq.js';
import { MSK } from './msk.js';
import { MWAA } from './mwaa.js';
import { NEPTUNE } from './neptune.js';
import { NETWORKFIREWALL } from './networkfirewall.js';
import { OPENSEARCH } from './opensearch.js';
import { OPSWORKS } from './opsworks.js';
import { ORGANIZATIONS } from './organizations.js';
import { PINPOINT } from './pinpoint.js';
import { QLDB } from './qldb.js';
import { QUICKSIGHT } from './quicksight.js';
import { RDS } from './rds.js';
import { REDSHIFT } from './redshift.js';
import { ROUTE53 } from './route53.js';
import { S3 } from './s3.js';
import { SAGEMAKER } from './sagemaker.js';
import { SECRETSMANAGER } from './secretsmanager.js';
import { SECURITYHUB } from './securityhub.js';
import { SES } from './ses.js';
import { SFN } from './sfn.js';
import { SIMPLEDB } from './simpledb.js';
import { SNS } from './sns.js';
import { SQS } from './sqs.js';
import { SSM } from './ssm.js';
import { TIMESTREAM } from './timestream.js';
import { TRANSFER } from './transfer.js';
import { VPC } from './vpc.js';
import { WAF } from './waf.js';
import { WORKSPACES } from './workspaces.js';

const SERVICES: Readonly<Record<string, Table>> = {
  accessanalyzer: ACCESSANALYZER,
  account: ACCOUNT,
  acm: ACM,
  amplify: AMPLIFY,
  apigateway: APIGATEWAY,
  appflow: APPFLOW,
  appstream: APPSTREAM,
  appsync: APPSYNC,
  athena: ATHENA,
  autoscaling: AUTOSCALING,
  backup: BACKUP,
  batch: BATCH,
  beanstalk: BEANSTALK,
  bedrock: BEDROCK,
  cloud9: CLOUD9,
  cloudformation: CLOUDFORMATION,
  cloudfront: CLOUDFRONT,
  cloudsearch: CLOUDSEARCH,
  cloudtrail: CLOUDTRAIL,
  cloudwatch: CLOUDWATCH,
  codeartifact: CODEARTIFACT,
  codebuild: CODEBUILD,
  codecommit: CODECOMMIT,
  codepipeline: CODEPIPELINE,
  cognito: COGNITO,
  comprehend: COMPREHEND,
  config: CONFIG,
  connect: CONNECT,
  controltower: CONTROLTOWER,
  datasync: DATASYNC,
  detective: DETECTIVE,
  directory: DIRECTORY,
  dlm: DLM,
  dms: DMS,
  docdb: DOCDB,
  dynamodb: DYNAMODB,
  ec2: EC2,
  ecr: ECR,
  ecs: ECS,
  efs: EFS,
  eks: EKS,
  elasticache: ELASTICACHE,
  elb: ELB,
  emr: EMR,
  events: EVENTS,
  fsx: FSX,
  gamelift: GAMELIFT,
  glacier: GLACIER,
  globalaccelerator: GLOBALACCELERATOR,
  glue: GLUE,
  guardduty: GUARDDUTY,
  iam: IAM,
  imagebuilder: IMAGEBUILDER,
  inspector: INSPECTOR,
  iot: IOT,
  kendra: KENDRA,
  kinesis: KINESIS,
  kms: KMS,
  lambda: LAMBDA,
  lex: LEX,
  logs: LOGS,
  macie: MACIE,
  mediastore: MEDIASTORE,
  mq: MQ,
  msk: MSK,
  mwaa: MWAA,
  neptune: NEPTUNE,
  networkfirewall: NETWORKFIREWALL,
  opensearch: OPENSEARCH,
  opsworks: OPSWORKS,
  organizations: ORGANIZATIONS,
  pinpoint: PINPOINT,
  qldb: QLDB,
  quicksight: QUICKSIGHT,
  rds: RDS,
  redshift: REDSHIFT,
  route53: ROUTE53,
  s3: S3,
  sagemaker: SAGEMAKER,
  secretsmanager: SECRETSMANAGER,
  securityhub: SECURITYHUB,
  ses: SES,
  sfn: SFN,
  simpledb: SIMPLEDB,
  sns: SNS,
  sqs: SQS,
  ssm: SSM,
  timestream: TIMESTREAM,
  transfer: TRANSFER,
  vpc: VPC,
  waf: WAF,
  workspaces: WORKSPACES,
};

/** The tables by service. */
export const TABLES_BY_SERVICE: ReadonlyMap<string, Table> = new Map(Object.entries(SERVICES));

/** What is known about a Terraform type. */
export const TABLES: ReadonlyMap<string, Row> = new Map(Object.values(SERVICES).flatMap((table) => Object.entries(table)));
