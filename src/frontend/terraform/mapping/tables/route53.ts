import type { Table } from '../row.js';

export const ROUTE53: Table = {
  aws_route53_query_log: { partOf: [{ type: 'AWS::Route53::HostedZone', by: 'zone_id' }] },
  aws_route53_record: { type: 'AWS::Route53::RecordSet' },
  aws_route53_zone: { type: 'AWS::Route53::HostedZone' },
  aws_route53domains_domain: { own: 'TODO' },
  aws_route53domains_registered_domain: { own: 'TODO' },
};
