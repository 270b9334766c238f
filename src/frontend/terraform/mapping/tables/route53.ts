import type { Table } from '../row.js';

export const ROUTE53: Table = {
  aws_route53_hosted_zone_dnssec: { type: 'AWS::Route53::DNSSEC' },
  aws_route53_key_signing_key: { type: 'AWS::Route53::KeySigningKey', defaults: { Status: 'ACTIVE' } },
  aws_route53_query_log: {
    partOf: [{ type: 'AWS::Route53::HostedZone', by: 'zone_id' }],
    attributes: { cloudwatch_log_group_arn: 'QueryLoggingConfig.CloudWatchLogsLogGroupArn' },
  },
  aws_route53_record: {
    type: 'AWS::Route53::RecordSet',
    attributes: {
      'alias': 'AliasTarget',
      'alias.name': 'DNSName',
      'alias.zone_id': 'HostedZoneId',
      'allow_overwrite': { ignored: 'when Terraform acts' },
      'cidr_routing_policy': 'CidrRoutingConfig',
      'failover_routing_policy': '',
      'failover_routing_policy.type': 'Failover',
      'geolocation_routing_policy': 'GeoLocation',
      'geolocation_routing_policy.continent': 'ContinentCode',
      'geolocation_routing_policy.country': 'CountryCode',
      'geolocation_routing_policy.subdivision': 'SubdivisionCode',
      'geoproximity_routing_policy': { ignored: 'CloudFormation cannot set it' },
      'latency_routing_policy': '',
      'latency_routing_policy.region': 'Region',
      'multivalue_answer_routing_policy': 'MultiValueAnswer',
      'records': 'ResourceRecords',
      'weighted_routing_policy': '',
      'weighted_routing_policy.weight': 'Weight',
      'zone_id': 'HostedZoneId',
    },
  },
  aws_route53_zone: {
    type: 'AWS::Route53::HostedZone',
    attributes: { comment: 'HostedZoneConfig.Comment', delegation_set_id: { ignored: 'CloudFormation cannot set it' }, tags: 'HostedZoneTags' },
  },
  aws_route53_zone_association: {
    partOf: [{ type: 'AWS::Route53::HostedZone', by: 'zone_id' }],
    within: 'VPCs[0]',
  },
  aws_route53domains_domain: { own: 'CloudFormation does not register domains' },
  aws_route53domains_registered_domain: { own: 'CloudFormation does not register domains' },
  aws_route53_health_check: {
    type: 'AWS::Route53::HealthCheck',
    within: 'HealthCheckConfig',
    attributes: {
      child_health_threshold: 'HealthThreshold',
      child_healthchecks: 'ChildHealthChecks',
      cloudwatch_alarm_name: 'AlarmIdentifier.Name',
      cloudwatch_alarm_region: 'AlarmIdentifier.Region',
      disabled: { ignored: 'CloudFormation cannot set it' },
      fqdn: 'FullyQualifiedDomainName',
      invert_healthcheck: 'Inverted',
      reference_name: { ignored: 'a name for Terraform' },
      tags: '/HealthCheckTags',
    },
  },
};
