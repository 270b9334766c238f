import type { Table } from '../row.js';

export const CLOUDFRONT: Table = {
  aws_cloudfront_distribution: {
    type: 'AWS::CloudFront::Distribution',
    within: 'DistributionConfig',
    attributes: {
      'is_ipv6_enabled': 'IPV6Enabled',
      'logging_config': 'Logging',
      'ordered_cache_behavior': 'CacheBehaviors',
      'retain_on_delete': { ignored: 'how it is destroyed' },
      'web_acl_id': 'WebACLId',
      'tags': '/Tags',
      'origin.custom_header': 'OriginCustomHeaders',
      'origin.custom_header.name': 'HeaderName',
      'origin.custom_header.value': 'HeaderValue',
      'origin.origin_id': 'Id',
      'origin.custom_origin_config.https_port': 'HTTPSPort',
      'origin.custom_origin_config.origin_ssl_protocols': 'OriginSSLProtocols',
      'origin_group': 'OriginGroups.Items',
      'origin_group.origin_id': 'Id',
      'origin_group.failover_criteria.status_codes': 'StatusCodes.Items',
      'origin_group.member': 'Members.Items',
      'viewer_certificate.cloudfront_default_certificate': 'CloudFrontDefaultCertificate',
      'default_cache_behavior.lambda_function_association.lambda_arn': 'LambdaFunctionARN',
      'ordered_cache_behavior.lambda_function_association.lambda_arn': 'LambdaFunctionARN',
    },
  },
  aws_cloudfront_origin_access_control: { type: 'AWS::CloudFront::OriginAccessControl', within: 'OriginAccessControlConfig' },
  aws_cloudfront_origin_access_identity: { type: 'AWS::CloudFront::CloudFrontOriginAccessIdentity', within: 'CloudFrontOriginAccessIdentityConfig' },
  aws_cloudfront_response_headers_policy: {
    type: 'AWS::CloudFront::ResponseHeadersPolicy',
    within: 'ResponseHeadersPolicyConfig',
    attributes: {
      'etag': { ignored: 'AWS gives it' },
      'cors_config.access_control_allow_headers': 'AccessControlAllowHeaders',
      'custom_headers_config.items': 'Items',
      'security_headers_config.strict_transport_security.access_control_max_age_sec': 'AccessControlMaxAgeSec',
    },
  },
  aws_cloudfront_vpc_origin: {
    type: 'AWS::CloudFront::VpcOrigin',
    attributes: {
      'vpc_origin_endpoint_config.origin_ssl_protocols': '',
      'vpc_origin_endpoint_config.origin_ssl_protocols.items': 'OriginSSLProtocols',
      'vpc_origin_endpoint_config.origin_ssl_protocols.quantity': { ignored: 'the list tells' },
    },
  },
};
