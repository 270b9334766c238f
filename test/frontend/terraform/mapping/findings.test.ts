import { describe, expect, it } from 'vitest';

import aclPorts from '../../../../policies/vpc/nacl-admin-ports-closed-to-world.js';
import aclRules from '../../../../policies/waf/rule-has-action.js';
import accessLogs from '../../../../policies/cloudfront/access-logs.js';
import administrators from '../../../../policies/iam/no-administrator-access-attached.js';
import backups from '../../../../policies/rds/instance-backups-enabled.js';
import classicListeners from '../../../../policies/elb/classic-listener-tls.js';
import classicTls from '../../../../policies/elb/classic-tls-1-2.js';
import dataTrace from '../../../../policies/apigateway/data-trace-off.js';
import hasRules from '../../../../policies/waf/web-acl-has-rules.js';
import listenerHttps from '../../../../policies/elb/listener-https.js';
import queriesLogged from '../../../../policies/rds/postgres-queries-logged.js';
import publicBlock from '../../../../policies/s3/public-access-blocked.js';
import recorderRunning from '../../../../policies/config/recorder-running.js';
import stageLogs from '../../../../policies/apigateway/stage-access-logs.js';
import topicPolicy from '../../../../policies/sns/topic-policy-no-public-principal.js';
import urlCors from '../../../../policies/lambda/url-cors-restricted.js';
import userData from '../../../../policies/ec2/user-data-no-secrets.js';
import userPolicies from '../../../../policies/iam/user-no-direct-policies.js';
import { at, scanTexts } from '../../../scan-texts.js';
import type { TextScan } from '../../../scan-texts.js';
import type { Policy } from '../../../../src/policy/policy.js';

async function scan(text: string, ...policies: readonly Policy[]): Promise<TextScan> {
  return scanTexts({ 'main.tf': text }, policies);
}

function places({ findings }: TextScan): readonly string[] {
  return findings.map(({ location }) => at(location)).sort();
}

function relatedAddresses({ findings }: TextScan): readonly (readonly string[])[] {
  return findings.map(({ related }) => related.flatMap(({ address }) => (address === undefined ? [] : [address])));
}

describe('a finding of what a part says', () => {
  it('is of the resource, and names the part', async () => {
    const result = await scan(
      `resource "aws_iam_role" "r" {
  assume_role_policy = "{}"
}
resource "aws_iam_policy_attachment" "a" {
  name       = "a"
  roles      = [aws_iam_role.r.name]
  policy_arn = ⟪"arn:aws:iam::aws:policy/AdministratorAccess"⟫
}
resource "aws_iam_role_policy_attachment" "b" {
  role       = aws_iam_role.r.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
`,
      administrators,
    );
    expect(result.told).toEqual(['fail aws_iam_role.r']);
    expect(places(result)).toEqual(result.marks);
    expect(relatedAddresses(result)).toEqual([['aws_iam_policy_attachment.a']]);
  });

  it('names the part through which a value came from elsewhere', async () => {
    const result = await scan(
      `variable "arn" {
  default = ⟪"arn:aws:iam::aws:policy/AdministratorAccess"⟫
}
resource "aws_iam_user" "u" {
  name = "u"
}
resource "aws_iam_user_policy_attachment" "a" {
  user       = aws_iam_user.u.name
  policy_arn = var.arn
}
`,
      administrators,
    );
    expect(result.told).toEqual(['fail aws_iam_user.u']);
    expect(places(result)).toEqual(result.marks);
    expect(relatedAddresses(result)).toEqual([['aws_iam_user_policy_attachment.a']]);
  });

  it('names every part that a list is put together from', async () => {
    const result = await scan(
      `resource "aws_iam_user" "u" {
  name = "u"
}
resource "aws_iam_user_policy_attachment" "a" {
  user       = aws_iam_user.u.name
  policy_arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
resource "aws_iam_user_policy_attachment" "b" {
  user       = aws_iam_user.u.name
  policy_arn = "arn:aws:iam::aws:policy/job-function/Billing"
}
`,
      userPolicies,
    );
    expect(result.told).toEqual(['fail aws_iam_user.u']);
    expect(relatedAddresses(result)).toEqual([['aws_iam_user_policy_attachment.a', 'aws_iam_user_policy_attachment.b']]);
  });
});

describe('a part of a resource that is declared elsewhere', () => {
  it('is judged by what it says, not by what it leaves to the rest', async () => {
    const result = await scan(
      `variable "api" {}
resource "aws_api_gateway_method_settings" "s" {
  rest_api_id = var.api
  stage_name  = "live"
  method_path = "*/*"
  settings {
    data_trace_enabled = ⟪true⟫
  }
}
`,
      dataTrace,
      stageLogs,
    );
    expect(result.told).toEqual(['fail aws_api_gateway_method_settings.s']);
    expect(places(result)).toEqual(result.marks);
  });

  it('is judged by what follows from its being there', async () => {
    const result = await scan('resource "aws_s3_bucket_public_access_block" "p" {\n  bucket = "elsewhere"\n}\n', publicBlock);
    expect(result.told).toEqual(['fail aws_s3_bucket_public_access_block.p']);
  });

  it('is judged as an entry of a network ACL for itself', async () => {
    const entry = (name: string, acl: string, cidr: string): string => `resource "aws_network_acl_rule" "${name}" {
  network_acl_id = ${acl}
  rule_number    = 100
  protocol       = "tcp"
  rule_action    = "allow"
  cidr_block     = ${cidr}
  from_port      = 20
  to_port        = 30
}
`;
    const result = await scan(`${entry('open', '"acl-1"', '⟪"0.0.0.0/0"⟫')}${entry('narrow', '"acl-1"', '"10.0.0.0/8"')}`, aclPorts);
    expect(result.told).toEqual(['fail aws_network_acl_rule.open']);
    expect(places(result)).toEqual(result.marks);
  });
});

describe('entries of a network ACL', () => {
  const acl = (...entries: readonly string[]): string => `resource "aws_network_acl" "a" {\n  vpc_id = "vpc-1"\n${entries.join('')}}\n`;
  const entry = (number: number, action: string, cidr: string): string => {
    return `  ingress {\n    rule_no = ${number}\n    action = "${action}"\n    protocol = "tcp"\n    from_port = 22\n    to_port = 22\n    cidr_block = ${cidr}\n  }\n`;
  };

  it('are all told that open a port, up to the one that closes it', async () => {
    const world = '"0.0.0.0/0"';
    const result = await scan(acl(entry(30, 'deny', world), entry(20, 'allow', `⟪${world}⟫`), entry(10, 'allow', `⟪${world}⟫`), entry(40, 'allow', world)), aclPorts);
    expect(places(result)).toEqual(result.marks);
    expect((await scan(acl(entry(10, 'deny', world), entry(20, 'allow', world)), aclPorts)).told).toEqual([]);
  });
});

describe('the TLS policies of a classic load balancer', () => {
  const balancer = `resource "aws_elb" "b" {
  listener {
    lb_port            = 443
    lb_protocol        = "https"
    instance_port      = 80
    instance_protocol  = "http"
    ssl_certificate_id = "arn:aws:iam::123456789012:server-certificate/c"
  }
}
`;
  const policy = (protocol: string): string => `resource "aws_load_balancer_policy" "p" {
  load_balancer_name = aws_elb.b.name
  policy_name        = "tls"
  policy_type_name   = "SSLNegotiationPolicyType"
  policy_attribute {
    name  = ${protocol}
    value = "true"
  }
}
`;
  const use = `resource "aws_load_balancer_listener_policy" "l" {
  load_balancer_name = aws_elb.b.name
  load_balancer_port = 443
  policy_names       = [aws_load_balancer_policy.p.policy_name]
}
`;

  it('are those that another resource names for the port', async () => {
    const result = await scan(`${balancer}${policy('⟪"Protocol-TLSv1"⟫')}${use}`, classicTls, classicListeners);
    expect(result.told).toEqual(['fail aws_elb.b']);
    expect(places(result)).toEqual(result.marks);
    expect((await scan(`${balancer}${policy('"Protocol-TLSv1.2"')}${use}`, classicTls, classicListeners)).told).toEqual([]);
  });

  it('are those that name the port', async () => {
    const negotiation = (protocol: string): string => `resource "aws_lb_ssl_negotiation_policy" "n" {
  name          = "tls"
  load_balancer = aws_elb.b.id
  lb_port       = 443
  attribute {
    name  = "${protocol}"
    value = "true"
  }
}
`;
    expect((await scan(`${balancer}${negotiation('Protocol-TLSv1.1')}`, classicTls)).told).toEqual(['fail aws_elb.b']);
    expect((await scan(`${balancer}${negotiation('Protocol-TLSv1.2')}`, classicTls)).told).toEqual([]);
  });

  it('are judged without their load balancer', async () => {
    const elsewhere = (protocol: string): string => policy(protocol).replace('aws_elb.b.name', '"elsewhere"');
    expect((await scan(elsewhere('"Protocol-TLSv1"'), classicTls)).told).toEqual(['fail aws_load_balancer_policy.p']);
    expect((await scan(elsewhere('"Protocol-TLSv1.2"'), classicTls)).told).toEqual([]);
  });
});

describe('the configuration recorder', () => {
  const recorder = `resource "aws_config_configuration_recorder" "r" {
  name     = "r"
  role_arn = "arn:aws:iam::123456789012:role/r"
}
resource "aws_config_delivery_channel" "c" {
  s3_bucket_name = "b"
}
`;
  const status = (on: string): string => `resource "aws_config_configuration_recorder_status" "s" {
  name       = aws_config_configuration_recorder.r.name
  is_enabled = ${on}
}
`;

  it('runs when another resource starts it', async () => {
    expect((await scan(`${recorder}${status('true')}`, recorderRunning)).told).toEqual([]);
    expect((await scan(recorder, recorderRunning)).told).toEqual(['fail aws_config_configuration_recorder.r']);
    const stopped = await scan(`${recorder}${status('⟪false⟫')}`, recorderRunning);
    expect(places(stopped)).toEqual(stopped.marks);
    expect(relatedAddresses(stopped)).toEqual([['aws_config_configuration_recorder_status.s']]);
  });
});

describe('web ACLs', () => {
  const acl = (rule: string): string => `resource "aws_wafv2_web_acl" "a" {
  name  = "a"
  scope = "REGIONAL"
  default_action {
    allow {}
  }
  ${rule}
  visibility_config {
    cloudwatch_metrics_enabled = false
    metric_name                = "a"
    sampled_requests_enabled   = false
  }
}
`;

  it('have no rule where a rule says nothing', async () => {
    expect((await scan(acl('rule {}'), hasRules)).told).toEqual(['fail aws_wafv2_web_acl.a']);
    expect((await scan(acl('rule {\n    name = "r"\n  }'), hasRules)).told).toEqual([]);
  });

  it('have rules without action, not so where a group has its own', async () => {
    const rule = (inside: string): string => acl(`rule {\n    name = "r"\n    priority = 1\n    ${inside}\n  }`);
    expect((await scan(rule('action {}'), aclRules)).told).toEqual(['fail aws_wafv2_web_acl.a']);
    expect((await scan(rule('action {\n block {}\n }'), aclRules)).told).toEqual([]);
    expect((await scan(rule('statement {\n managed_rule_group_statement {\n name = "g"\n vendor_name = "AWS"\n }\n }'), aclRules)).told).toEqual([]);
  });
});

describe('what belongs together', () => {
  it('is a log delivery and its distribution', async () => {
    const distribution = 'resource "aws_cloudfront_distribution" "d" {\n  enabled = true\n}\n';
    const delivery = `resource "aws_cloudwatch_log_delivery_source" "s" {
  name         = "s"
  log_type     = "ACCESS_LOGS"
  resource_arn = aws_cloudfront_distribution.d.arn
}
resource "aws_cloudwatch_log_delivery" "l" {
  delivery_source_name     = aws_cloudwatch_log_delivery_source.s.name
  delivery_destination_arn = "arn:aws:logs:us-east-1:123456789012:delivery-destination:d"
}
`;
    expect((await scan(distribution, accessLogs)).told).toEqual(['fail aws_cloudfront_distribution.d']);
    expect((await scan(`${distribution}${delivery}`, accessLogs)).told).toEqual([]);
  });

  it('is a listener and its load balancer', async () => {
    const result = await scan(
      `resource "aws_lb" "b" {
  subnets = ["subnet-1"]
}
resource "aws_lb_listener" "l" {
  load_balancer_arn = aws_lb.b.arn
  port              = 80
  protocol          = "HTTP"
  default_action {
    type = "forward"
  }
}
`,
      listenerHttps,
    );
    expect(result.told).toEqual(['fail aws_lb_listener.l']);
    expect(relatedAddresses(result)[0]).toContain('aws_lb.b');
  });

  it('is a function and the URL that took its name, not another function of that name', async () => {
    const lambda = (name: string): string => `resource "aws_lambda_function" "${name}" {\n  function_name = "same"\n  role = "arn:aws:iam::123456789012:role/r"\n}\n`;
    const url = `resource "aws_lambda_function_url" "u" {
  function_name      = aws_lambda_function.two.function_name
  authorization_type = "AWS_IAM"
  cors {
    allow_origins = ["*"]
  }
}
`;
    const [addresses] = relatedAddresses(await scan(`${lambda('one')}${lambda('two')}${url}`, urlCors));
    expect(addresses).toContain('aws_lambda_function.two');
    expect(addresses).not.toContain('aws_lambda_function.one');
  });
});

describe('a text', () => {
  it('that is JSON but for trailing commas is read', async () => {
    const result = await scan(
      `resource "aws_sns_topic" "t" {}
resource "aws_sns_topic_policy" "p" {
  arn    = aws_sns_topic.t.arn
  policy = <<POLICY
{
  "Statement": [
    {
      "Effect": "Allow",
      "Principal": ⟪"*"⟫,
      "Action": ["sns:Publish",],
      "Resource": "\${aws_sns_topic.t.arn}",
    },
  ]
}
POLICY
}
`,
      topicPolicy,
    );
    expect(result.told).toEqual(['fail aws_sns_topic_policy.p']);
    expect(places(result)).toEqual(result.marks);
  });

  it('holds a secret also between quotes that are escaped', async () => {
    const data = (text: string): string => `resource "aws_instance" "i" {\n  user_data = <<EOF\n${text}\nEOF\n}\n`;
    expect((await scan(data('export DB_PASSWORD=\\"horse-battery\\"'), userData)).told).toEqual(['fail aws_instance.i']);
    expect((await scan(data('export DB_PASSWORD=\\"$SECRET\\"'), userData)).told).toEqual([]);
  });
});

describe('the backups of a database instance', () => {
  const instance = (more: string): string => `resource "aws_db_instance" "d" {\n  instance_class = "db.t4g.small"\n  ${more}\n}\n`;

  it('are off where nothing is written, but for a copy, which has those of its origin', async () => {
    expect((await scan(instance(''), backups)).told).toEqual(['fail aws_db_instance.d']);
    expect((await scan(instance('snapshot_identifier = null'), backups)).told).toEqual(['fail aws_db_instance.d']);
    expect((await scan(instance('snapshot_identifier = "s"'), backups)).told).toEqual([]);
    expect((await scan(instance('restore_to_point_in_time {\n    use_latest_restorable_time = true\n  }'), backups)).told).toEqual([]);
    expect((await scan(instance('snapshot_identifier = "s"\n  backup_retention_period = 0'), backups)).told).toEqual(['fail aws_db_instance.d']);
  });
});

describe('resources of one name', () => {
  it('are told apart by the expression that refers to one', async () => {
    const group = (id: string, parameters: Readonly<Record<string, string>>): string => `resource "aws_rds_cluster_parameter_group" "${id}" {
  name   = "statements"
  family = "aurora-postgresql16"
${Object.entries(parameters).map(([name, value]) => `  parameter {\n    name  = "${name}"\n    value = "${value}"\n  }\n`).join('')}}
resource "aws_rds_cluster" "${id}" {
  engine                          = "aurora-postgresql"
  db_cluster_parameter_group_name = aws_rds_cluster_parameter_group.${id}.name
}
`;
    const result = await scan(`${group('logged', { log_statement: 'all', log_min_duration_statement: '1000' })}${group('silent', {})}`, queriesLogged);
    expect(result.told).toEqual(['fail aws_rds_cluster.silent']);
  });
});
