import type { Table } from '../row.js';

export const APIGATEWAY: Table = {
  aws_api_gateway_deployment: { type: 'AWS::ApiGateway::Deployment' },
  aws_api_gateway_domain_name: { type: 'AWS::ApiGateway::DomainName' },
  aws_api_gateway_integration: { partOf: [{ type: 'AWS::ApiGateway::Method', by: 'resource_id' }] },
  aws_api_gateway_method: { type: 'AWS::ApiGateway::Method' },
  aws_api_gateway_method_settings: { partOf: [{ type: 'AWS::ApiGateway::Stage', by: 'stage_name' }] },
  aws_api_gateway_rest_api: { type: 'AWS::ApiGateway::RestApi' },
  aws_api_gateway_rest_api_policy: { partOf: [{ type: 'AWS::ApiGateway::RestApi', by: 'rest_api_id' }] },
  aws_api_gateway_stage: { type: 'AWS::ApiGateway::Stage' },
  aws_api_gateway_account: { type: 'AWS::ApiGateway::Account' },
  aws_api_gateway_api_key: { type: 'AWS::ApiGateway::ApiKey' },
  aws_api_gateway_authorizer: { type: 'AWS::ApiGateway::Authorizer' },
  aws_api_gateway_resource: { type: 'AWS::ApiGateway::Resource' },
  aws_api_gateway_usage_plan: { type: 'AWS::ApiGateway::UsagePlan' },
  aws_apigatewayv2_api: { type: 'AWS::ApiGatewayV2::Api' },
  aws_apigatewayv2_domain_name: { type: 'AWS::ApiGatewayV2::DomainName' },
  aws_apigatewayv2_integration: { type: 'AWS::ApiGatewayV2::Integration' },
  aws_apigatewayv2_route: { type: 'AWS::ApiGatewayV2::Route' },
  aws_apigatewayv2_stage: { type: 'AWS::ApiGatewayV2::Stage' },
  aws_apigatewayv2_authorizer: { type: 'AWS::ApiGatewayV2::Authorizer' },
};
