import type { Table } from '../row.js';

export const APIGATEWAY: Table = {
  aws_api_gateway_base_path_mapping: { type: 'AWS::ApiGateway::BasePathMapping', attributes: { api_id: 'RestApiId', stage_name: 'Stage' } },
  aws_api_gateway_deployment: {
    type: 'AWS::ApiGateway::Deployment',
    attributes: { stage_description: 'StageDescription.Description', variables: 'StageDescription.Variables' },
  },
  aws_api_gateway_domain_name: {
    type: 'AWS::ApiGateway::DomainName',
    attributes: {
      certificate_body: { ignored: 'CloudFormation does not import certificates' },
      certificate_chain: { ignored: 'CloudFormation does not import certificates' },
      certificate_private_key: { ignored: 'CloudFormation does not import certificates' },
      certificate_name: { ignored: 'CloudFormation does not import certificates' },
      regional_certificate_name: { ignored: 'CloudFormation does not import certificates' },
      policy: { ignored: 'CloudFormation has it on AWS::ApiGateway::DomainNameV2' },
    },
  },
  aws_api_gateway_integration: {
    partOf: [{ type: 'AWS::ApiGateway::Method', of: 'aws_api_gateway_method', same: ['rest_api_id', 'resource_id', 'http_method'] }],
    within: 'Integration',
    attributes: {
      integration_http_method: 'IntegrationHttpMethod',
      timeout_milliseconds: 'TimeoutInMillis',
      tls_config: { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_api_gateway_method: { type: 'AWS::ApiGateway::Method', attributes: { authorization: 'AuthorizationType' } },
  aws_api_gateway_method_settings: {
    partOf: [{ type: 'AWS::ApiGateway::Stage', of: 'aws_api_gateway_stage', same: ['rest_api_id', 'stage_name'] }],
    within: 'MethodSettings[0]',
    attributes: {
      'method_path': 'ResourcePath',
      'settings': '',
      'settings.require_authorization_for_cache_control': { ignored: 'CloudFormation cannot set it' },
      'settings.unauthorized_cache_control_header_strategy': { ignored: 'CloudFormation cannot set it' },
    },
  },
  aws_api_gateway_rest_api: { type: 'AWS::ApiGateway::RestApi', attributes: { api_key_source: 'ApiKeySourceType', put_rest_api_mode: 'Mode' } },
  aws_api_gateway_rest_api_policy: { partOf: [{ type: 'AWS::ApiGateway::RestApi', by: 'rest_api_id' }] },
  aws_api_gateway_stage: {
    type: 'AWS::ApiGateway::Stage',
    attributes: { access_log_settings: 'AccessLogSetting', canary_settings: 'CanarySetting', xray_tracing_enabled: 'TracingEnabled' },
  },
  aws_api_gateway_account: { type: 'AWS::ApiGateway::Account', attributes: { reset_on_delete: { ignored: 'how it is destroyed' } } },
  aws_api_gateway_api_key: { type: 'AWS::ApiGateway::ApiKey' },
  aws_api_gateway_authorizer: { type: 'AWS::ApiGateway::Authorizer' },
  aws_api_gateway_client_certificate: { type: 'AWS::ApiGateway::ClientCertificate' },
  aws_api_gateway_request_validator: { type: 'AWS::ApiGateway::RequestValidator' },
  aws_api_gateway_resource: { type: 'AWS::ApiGateway::Resource' },
  aws_api_gateway_usage_plan: {
    type: 'AWS::ApiGateway::UsagePlan',
    attributes: {
      'api_stages.throttle': { to: 'Throttle', entries: ['path', ''] },
      'product_code': { ignored: 'CloudFormation cannot set it' },
      'quota_settings': 'Quota',
      'throttle_settings': 'Throttle',
      'api_stages.throttle.path': { ignored: 'the key of the map' },
    },
  },
  aws_apigatewayv2_api: { type: 'AWS::ApiGatewayV2::Api' },
  aws_apigatewayv2_api_mapping: { type: 'AWS::ApiGatewayV2::ApiMapping' },
  aws_apigatewayv2_domain_name: { type: 'AWS::ApiGatewayV2::DomainName' },
  aws_apigatewayv2_integration: {
    type: 'AWS::ApiGatewayV2::Integration',
    attributes: { response_parameters: { ignored: 'lists of lists in CloudFormation' }, timeout_milliseconds: 'TimeoutInMillis' },
  },
  aws_apigatewayv2_route: { type: 'AWS::ApiGatewayV2::Route' },
  aws_apigatewayv2_stage: {
    type: 'AWS::ApiGatewayV2::Stage',
    attributes: {
      'route_settings': { to: 'RouteSettings', entries: ['route_key', ''] },
      'route_settings.route_key': { ignored: 'the key of the map' },
    },
  },
  aws_apigatewayv2_authorizer: { type: 'AWS::ApiGatewayV2::Authorizer', attributes: { identity_sources: 'IdentitySource' } },
  aws_api_gateway_vpc_link: { type: 'AWS::ApiGateway::VpcLink' },
  aws_apigatewayv2_vpc_link: { type: 'AWS::ApiGatewayV2::VpcLink' },
};
