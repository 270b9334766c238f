import { definePolicy, restStage } from '../../src/policy/index.js';
import type { ResourceHandle, ScalarProperty } from '../../src/policy/index.js';

/** `$context.identity.sourceIp`, `$context.authorizer.claims['cognito:groups']`; a reference is one character of the text. */
const VARIABLE = /\$context(?:\.[\w-]+|\[[^\]]*\])+|\uE000/g;

/** Variables may stand without quotes, as numbers do. */
function isJsonObject(format: string): boolean {
  try {
    const value: unknown = JSON.parse(format.replace(VARIABLE, '0'));
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}

function formatOf(resource: ResourceHandle): ScalarProperty<string> | undefined {
  const newer = resource.as('AWS::ApiGatewayV2::Stage')?.get('AccessLogSettings');
  return (newer ?? restStage(resource)?.settings.get('AccessLogSetting'))?.get('Format');
}

export default definePolicy({
  id: 'apigateway/access-logs-structured',
  title: 'API Gateway access logs are written as JSON',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::ApiGateway::Stage', 'AWS::ApiGateway::Deployment', 'AWS::ApiGatewayV2::Stage'],
  aliases: {
    'cdk-nag': ['Serverless-APIGWStructuredLogging'],
  },
  check(resource, report) {
    const format = formatOf(resource);
    if (!format?.exists) return;
    // Asked where nothing of it is written here, so that the answer is a question, too.
    const isJson = format.value.kind === 'unknown' ? format.satisfies('is a JSON object', isJsonObject) : isJsonObject(format.written);
    if (!isJson) report(format, `${format} is no JSON object: each tool that reads the log needs a pattern of its own.`);
  },
});
