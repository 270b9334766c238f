import type { Expansion, SamResource } from './expansion.js';

/**
 * Properties of the resource types that refuse no unknown ones by themselves.
 * https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-specification-resources-and-properties.html
 */
const knownProperties: Readonly<Record<string, ReadonlySet<string>>> = {
  'AWS::Serverless::Api': new Set([
    'AccessLogSetting', 'AlwaysDeploy', 'ApiKeySourceType', 'Auth', 'BinaryMediaTypes', 'CacheClusterEnabled', 'CacheClusterSize', 'CanarySetting', 'Cors',
    'DefinitionBody', 'DefinitionUri', 'Description', 'DisableExecuteApiEndpoint', 'Domain', 'EndpointAccessMode', 'EndpointConfiguration', 'FailOnWarnings',
    'GatewayResponses', 'MergeDefinitions', 'MethodSettings', 'MinimumCompressionSize', 'Mode', 'Models', 'Name', 'OpenApiVersion', 'Policy', 'PropagateTags',
    'SecurityPolicy', 'StageName', 'Tags', 'TracingEnabled', 'Variables',
  ]),
  'AWS::Serverless::Function': new Set([
    'Architectures', 'AssumeRolePolicyDocument', 'AutoPublishAlias', 'AutoPublishAliasAllProperties', 'AutoPublishCodeSha256', 'CapacityProviderConfig',
    'CodeSigningConfigArn', 'CodeUri', 'DeadLetterQueue', 'DeploymentPreference', 'Description', 'DurableConfig', 'Environment', 'EphemeralStorage',
    'EventInvokeConfig', 'Events', 'FileSystemConfigs', 'FunctionName', 'FunctionScalingConfig', 'FunctionUrlConfig', 'Handler', 'ImageConfig', 'ImageUri',
    'InlineCode', 'KmsKeyArn', 'Layers', 'LoggingConfig', 'MemorySize', 'PackageType', 'PermissionsBoundary', 'Policies', 'PropagateTags',
    'ProvisionedConcurrencyConfig', 'PublishToLatestPublished', 'RecursiveLoop', 'ReservedConcurrentExecutions', 'Role', 'RolePath', 'Runtime',
    'RuntimeManagementConfig', 'SnapStart', 'SourceKMSKeyArn', 'Tags', 'TenancyConfig', 'Timeout', 'Tracing', 'VersionDeletionPolicy', 'VersionDescription',
    'VpcConfig',
  ]),
  'AWS::Serverless::HttpApi': new Set([
    'AccessLogSettings', 'Auth', 'CorsConfiguration', 'DefaultRouteSettings', 'DefinitionBody', 'DefinitionUri', 'Description', 'DisableExecuteApiEndpoint',
    'Domain', 'FailOnWarnings', 'IpAddressType', 'Name', 'PropagateTags', 'RouteSettings', 'StageName', 'StageVariables', 'Tags',
  ]),
  'AWS::Serverless::LayerVersion': new Set([
    'CompatibleArchitectures', 'CompatibleRuntimes', 'ContentUri', 'Description', 'LayerName', 'LicenseInfo', 'PublishLambdaVersion', 'RetentionPolicy',
  ]),
  'AWS::Serverless::SimpleTable': new Set([
    'PointInTimeRecoverySpecification', 'PrimaryKey', 'ProvisionedThroughput', 'SSESpecification', 'TableName', 'Tags',
  ]),
  'AWS::Serverless::StateMachine': new Set([
    'AutoPublishAlias', 'Definition', 'DefinitionSubstitutions', 'DefinitionUri', 'DeploymentPreference', 'Events', 'Logging', 'Name', 'PermissionsBoundary',
    'Policies', 'PropagateTags', 'Role', 'RolePath', 'Tags', 'Tracing', 'Type', 'UseAliasAsEventTarget',
  ]),
  'AWS::Serverless::WebSocketApi': new Set([
    'AccessLogSettings', 'ApiKeySelectionExpression', 'Auth', 'DefaultRouteSettings', 'Description', 'DisableExecuteApiEndpoint', 'DisableSchemaValidation',
    'Domain', 'IpAddressType', 'Name', 'PropagateTags', 'RouteSelectionExpression', 'RouteSettings', 'Routes', 'StageName', 'StageVariables', 'Tags',
  ]),
};

/** Reports properties that SAM does not have, or has got since: the resource is expanded without them. */
export function reportUnknownProperties(expansion: Expansion, { type, properties }: SamResource): void {
  const known = Object.hasOwn(knownProperties, type) ? knownProperties[type] : undefined;
  if (!known) return;
  for (const { key, keyPlace } of properties.entries.values()) {
    if (known.has(key)) continue;
    const message = `${type} has no property \`${key}\`, as far as nearside knows.`;
    expansion.diagnostics.push({ severity: 'warning', code: 'invalid-sam', message, place: keyPlace });
  }
}
