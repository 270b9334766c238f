import { Deployment, LambdaIntegration, Method, RestApi, Stage } from 'aws-cdk-lib/aws-apigateway';
import type { IRole } from 'aws-cdk-lib/aws-iam';
import { ArnPrincipal, ManagedPolicy, PolicyDocument, PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Code, Function, Runtime } from 'aws-cdk-lib/aws-lambda';
import { CfnWebACL } from 'aws-cdk-lib/aws-wafv2';
import type { Construct } from 'constructs';
import { DATABASE_PASSWORD } from './settings';

export function addApplication(scope: Construct): IRole {
  const role = new Role(scope, 'ServiceRole', {
    assumedBy: new ServicePrincipal('lambda.amazonaws.com'),
    managedPolicies: [ManagedPolicy.fromAwsManagedPolicyName('AdministratorAccess')],
    inlinePolicies: {
      everything: new PolicyDocument({
        statements: [new PolicyStatement({ actions: ['*'], resources: ['*'] })],
      }),
    },
  });

  const records = new Function(scope, 'RecordsFunction', {
    runtime: Runtime.NODEJS_14_X,
    handler: 'index.handler',
    role,
    code: Code.fromInline('exports.handler = async () => ({ statusCode: 200 });'),
    environment: { DATABASE_PASSWORD },
  });
  records.addPermission('ForEverybody', { principal: new ArnPrincipal('*') });

  const api = new RestApi(scope, 'Api', { restApiName: 'patient-records', deploy: false });
  const method = new Method(scope, 'ApiMethod', {
    resource: api.root,
    httpMethod: 'GET',
    integration: new LambdaIntegration(records),
  });
  const deployment = new Deployment(scope, 'ApiDeployment', { api });
  deployment.node.addDependency(method);
  new Stage(scope, 'ApiStage', { deployment, stageName: 'live', dataTraceEnabled: true });

  new CfnWebACL(scope, 'Firewall', {
    name: 'patient-records',
    scope: 'REGIONAL',
    defaultAction: { allow: {} },
    visibilityConfig: {
      sampledRequestsEnabled: false,
      cloudWatchMetricsEnabled: false,
      metricName: 'records',
    },
  });

  return role;
}
