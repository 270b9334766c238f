import type { Attributes, Table } from '../row.js';

const SCHEME = { to: 'Scheme', values: { true: 'internal', false: 'internet-facing' } };

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_LoadBalancerAttribute.html */
const LOAD_BALANCER: Attributes = {
  'internal': SCHEME,
  'load_balancer_type': 'Type',
  'access_logs': '',
  'access_logs.bucket': 'LoadBalancerAttributes[access_logs.s3.bucket]',
  'access_logs.enabled': 'LoadBalancerAttributes[access_logs.s3.enabled]',
  'access_logs.prefix': 'LoadBalancerAttributes[access_logs.s3.prefix]',
  'connection_logs': '',
  'connection_logs.bucket': 'LoadBalancerAttributes[connection_logs.s3.bucket]',
  'connection_logs.enabled': 'LoadBalancerAttributes[connection_logs.s3.enabled]',
  'connection_logs.prefix': 'LoadBalancerAttributes[connection_logs.s3.prefix]',
  'client_keep_alive': 'LoadBalancerAttributes[client_keep_alive.seconds]',
  'customer_owned_ipv4_pool': { ignored: 'CloudFormation cannot set it' },
  'desync_mitigation_mode': 'LoadBalancerAttributes[routing.http.desync_mitigation_mode]',
  'dns_record_client_routing_policy': 'LoadBalancerAttributes[dns_record.client_routing_policy]',
  'drop_invalid_header_fields': 'LoadBalancerAttributes[routing.http.drop_invalid_header_fields.enabled]',
  'enable_cross_zone_load_balancing': 'LoadBalancerAttributes[load_balancing.cross_zone.enabled]',
  'enable_deletion_protection': 'LoadBalancerAttributes[deletion_protection.enabled]',
  'enable_http2': 'LoadBalancerAttributes[routing.http2.enabled]',
  'enable_tls_version_and_cipher_suite_headers': 'LoadBalancerAttributes[routing.http.x_amzn_tls_version_and_cipher_suite.enabled]',
  'enable_waf_fail_open': 'LoadBalancerAttributes[waf.fail_open.enabled]',
  'enable_xff_client_port': 'LoadBalancerAttributes[routing.http.xff_client_port.enabled]',
  'enable_zonal_shift': 'LoadBalancerAttributes[zonal_shift.config.enabled]',
  'idle_timeout': 'LoadBalancerAttributes[idle_timeout.timeout_seconds]',
  'ipam_pools': '',
  'ipam_pools.ipv4_ipam_pool_id': 'Ipv4IpamPoolId',
  'preserve_host_header': 'LoadBalancerAttributes[routing.http.preserve_host_header.enabled]',
  'subnet_mapping': 'SubnetMappings',
  'xff_header_processing_mode': 'LoadBalancerAttributes[routing.http.xff_header_processing.mode]',
};

/** What a listener and a rule do alike. */
function actions(block: string): Attributes {
  return {
    [`${block}.authenticate_cognito`]: 'AuthenticateCognitoConfig',
    [`${block}.authenticate_oidc`]: 'AuthenticateOidcConfig',
    [`${block}.fixed_response`]: 'FixedResponseConfig',
    [`${block}.forward`]: 'ForwardConfig',
    [`${block}.forward.target_group`]: 'TargetGroups',
    [`${block}.forward.target_group.arn`]: 'TargetGroupArn',
    [`${block}.forward.stickiness`]: 'TargetGroupStickinessConfig',
    [`${block}.forward.stickiness.duration`]: 'DurationSeconds',
    [`${block}.redirect`]: 'RedirectConfig',
  };
}

const HEADER = 'header_name';
const VALUE = 'header_value';

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_ListenerAttribute.html */
const LISTENER: Attributes = {
  ...actions('default_action'),
  certificate_arn: 'Certificates[0].CertificateArn',
  tcp_idle_timeout_seconds: 'ListenerAttributes[tcp.idle_timeout.seconds]',
  routing_http_response_server_enabled: 'ListenerAttributes[routing.http.response.server.enabled]',
  ...headers('request', HEADER, [
    'x_amzn_mtls_clientcert',
    'x_amzn_mtls_clientcert_issuer',
    'x_amzn_mtls_clientcert_leaf',
    'x_amzn_mtls_clientcert_serial_number',
    'x_amzn_mtls_clientcert_subject',
    'x_amzn_mtls_clientcert_validity',
    'x_amzn_tls_cipher_suite',
    'x_amzn_tls_version',
  ]),
  ...headers('response', VALUE, [
    'access_control_allow_credentials',
    'access_control_allow_headers',
    'access_control_allow_methods',
    'access_control_allow_origin',
    'access_control_expose_headers',
    'access_control_max_age',
    'content_security_policy',
    'strict_transport_security',
    'x_content_type_options',
    'x_frame_options',
  ]),
};

function headers(direction: 'request' | 'response', end: string, names: readonly string[]): Attributes {
  return Object.fromEntries(
    names.map((name) => [`routing_http_${direction}_${name}_${end}`, `ListenerAttributes[routing.http.${direction}.${name}.${end}]`]),
  );
}

const RULE: Attributes = {
  ...actions('action'),
  'condition.host_header': { to: 'HostHeaderConfig', implies: { Field: 'host-header' } },
  'condition.http_header': { to: 'HttpHeaderConfig', implies: { Field: 'http-header' } },
  'condition.http_request_method': { to: 'HttpRequestMethodConfig', implies: { Field: 'http-request-method' } },
  'condition.path_pattern': { to: 'PathPatternConfig', implies: { Field: 'path-pattern' } },
  'condition.query_string': { to: 'QueryStringConfig.Values', implies: { Field: 'query-string' } },
  'condition.source_ip': { to: 'SourceIpConfig', implies: { Field: 'source-ip' } },
};

/** https://docs.aws.amazon.com/elasticloadbalancing/latest/APIReference/API_TargetGroupAttribute.html */
const TARGET_GROUP: Attributes = {
  'connection_termination': 'TargetGroupAttributes[deregistration_delay.connection_termination.enabled]',
  'deregistration_delay': 'TargetGroupAttributes[deregistration_delay.timeout_seconds]',
  'health_check': '',
  'health_check.enabled': 'HealthCheckEnabled',
  'health_check.healthy_threshold': 'HealthyThresholdCount',
  'health_check.interval': 'HealthCheckIntervalSeconds',
  'health_check.matcher': 'Matcher.HttpCode',
  'health_check.path': 'HealthCheckPath',
  'health_check.port': 'HealthCheckPort',
  'health_check.protocol': 'HealthCheckProtocol',
  'health_check.timeout': 'HealthCheckTimeoutSeconds',
  'health_check.unhealthy_threshold': 'UnhealthyThresholdCount',
  'lambda_multi_value_headers_enabled': 'TargetGroupAttributes[lambda.multi_value_headers.enabled]',
  'load_balancing_algorithm_type': 'TargetGroupAttributes[load_balancing.algorithm.type]',
  'load_balancing_anomaly_mitigation': 'TargetGroupAttributes[load_balancing.algorithm.anomaly_mitigation]',
  'load_balancing_cross_zone_enabled': 'TargetGroupAttributes[load_balancing.cross_zone.enabled]',
  'preserve_client_ip': 'TargetGroupAttributes[preserve_client_ip.enabled]',
  'proxy_protocol_v2': 'TargetGroupAttributes[proxy_protocol_v2.enabled]',
  'slow_start': 'TargetGroupAttributes[slow_start.duration_seconds]',
  'stickiness': '',
  'stickiness.cookie_duration': 'TargetGroupAttributes[stickiness.lb_cookie.duration_seconds]',
  'stickiness.cookie_name': 'TargetGroupAttributes[stickiness.app_cookie.cookie_name]',
  'stickiness.enabled': 'TargetGroupAttributes[stickiness.enabled]',
  'stickiness.type': 'TargetGroupAttributes[stickiness.type]',
  'target_failover': { ignored: 'only of gateway load balancers' },
  'target_group_health': { ignored: 'when targets count as healthy' },
  'target_health_state': { ignored: 'when targets count as healthy' },
};

const CERTIFICATE: Attributes = { certificate_arn: { to: 'Certificates', as: 'CertificateArn' } };

export const ELB: Table = {
  aws_alb: { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', attributes: LOAD_BALANCER },
  aws_lb: { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer', attributes: LOAD_BALANCER },
  aws_alb_listener: { type: 'AWS::ElasticLoadBalancingV2::Listener', attributes: LISTENER },
  aws_lb_listener: { type: 'AWS::ElasticLoadBalancingV2::Listener', attributes: LISTENER },
  aws_alb_listener_rule: { type: 'AWS::ElasticLoadBalancingV2::ListenerRule', attributes: RULE },
  aws_lb_listener_rule: { type: 'AWS::ElasticLoadBalancingV2::ListenerRule', attributes: RULE },
  aws_alb_target_group: { type: 'AWS::ElasticLoadBalancingV2::TargetGroup', attributes: TARGET_GROUP },
  aws_lb_target_group: { type: 'AWS::ElasticLoadBalancingV2::TargetGroup', attributes: TARGET_GROUP },
  aws_lb_listener_certificate: { type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate', attributes: CERTIFICATE },
  aws_alb_listener_certificate: { type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate', attributes: CERTIFICATE },
  aws_elb: {
    type: 'AWS::ElasticLoadBalancing::LoadBalancer',
    attributes: {
      'access_logs': 'AccessLoggingPolicy',
      'access_logs.bucket': 'S3BucketName',
      'access_logs.bucket_prefix': 'S3BucketPrefix',
      'access_logs.interval': 'EmitInterval',
      'connection_draining': 'ConnectionDrainingPolicy.Enabled',
      'connection_draining_timeout': 'ConnectionDrainingPolicy.Timeout',
      'cross_zone_load_balancing': 'CrossZone',
      'desync_mitigation_mode': 'DesyncMitigationMode',
      'idle_timeout': 'ConnectionSettings.IdleTimeout',
      'internal': SCHEME,
      'listener.lb_port': 'LoadBalancerPort',
      'listener.lb_protocol': 'Protocol',
      'source_security_group': { ignored: 'AWS gives it' },
    },
    defaults: { 'CrossZone': true, 'AccessLoggingPolicy.Enabled': true },
  },
  aws_lb_ssl_negotiation_policy: {
    partOf: [{ type: 'AWS::ElasticLoadBalancing::LoadBalancer', by: 'load_balancer' }],
    within: 'Policies[0]',
    attributes: {
      name: { to: 'PolicyName', implies: { PolicyType: 'SSLNegotiationPolicyType' } },
      lb_port: 'LoadBalancerPorts',
    },
  },
  aws_load_balancer_listener_policy: {
    partOf: [{ type: 'AWS::ElasticLoadBalancing::LoadBalancer', by: 'load_balancer_name' }],
    within: 'Listeners[0]',
    attributes: { load_balancer_port: 'LoadBalancerPort' },
  },
  aws_load_balancer_policy: {
    partOf: [{ type: 'AWS::ElasticLoadBalancing::LoadBalancer', by: 'load_balancer_name' }],
    within: 'Policies[0]',
    attributes: { policy_type_name: 'PolicyType', policy_attribute: 'Attributes' },
  },
};
