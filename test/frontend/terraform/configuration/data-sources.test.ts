import { describe, expect, it } from 'vitest';
import { textAt } from '../../../../src/model/source.js';
import type { Value } from '../../../../src/model/value.js';
import { show } from '../../cloudformation/read-template.js';
import { evaluate, read } from './read-configuration.js';

/** The document that a text is. */
function documentOf(value: Value): Value {
  const document = value.kind === 'literal' || value.kind === 'concat' ? value.document?.() : undefined;
  if (document === undefined) throw new Error(`There is no document in ${show(value)}.`);
  return document;
}

function at(value: Value, path: string): Value {
  return path.split('.').reduce<Value>((inner, key) => {
    const found = inner.kind === 'list' ? inner.items[Number(key)] : inner.kind === 'map' ? inner.entries.get(key)?.value : undefined;
    if (found === undefined) throw new Error(`There is no ${key} in ${show(inner)}.`);
    return found;
  }, value);
}

const BASE = `data "aws_iam_policy_document" "base" {
  statement {
    sid       = "S3"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::one/*"]
  }
  statement {
    sid     = "Tls"
    effect  = "Deny"
    actions = ["s3:*"]
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = [false]
    }
  }
}
`;
const OVER = 'data "aws_iam_policy_document" "over" {\n  statement {\n    sid       = "S3"\n    actions   = ["s3:*"]\n    resources = ["*"]\n  }\n}\n';
const ALL = `variable "extra" {
  default = { a = "sqs:*" }
}
data "aws_iam_policy_document" "all" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [data.aws_iam_policy_document.over.json]
  dynamic "statement" {
    for_each = var.extra
    content {
      sid     = statement.key
      actions = [statement.value]
    }
  }
}
`;

describe('aws_iam_policy_document', () => {
  it('is composed exactly', () => {
    const { shown } = evaluate('jsondecode(data.aws_iam_policy_document.all.json)', BASE + OVER + ALL);
    expect(shown).toBe(
      '{Statement: [{Action: "s3:*", Effect: "Allow", Resource: "*", Sid: "S3"}, '
      + '{Action: "s3:*", Condition: {Bool: {aws:SecureTransport: "false"}}, Effect: "Deny", Sid: "Tls"}, '
      + '{Action: "sqs:*", Effect: "Allow", Sid: "a"}], Version: "2012-10-17"}',
    );
    expect(evaluate('data.aws_iam_policy_document.over.minified_json', OVER).shown).toBe(
      JSON.stringify('{"Version":"2012-10-17","Statement":[{"Sid":"S3","Effect":"Allow","Action":"s3:*","Resource":"*"}]}'),
    );
  });

  it('knows where each part of it was decided', () => {
    const configuration = read(`${BASE}${OVER}${ALL}resource "aws_iam_policy" "p" {\n  policy = data.aws_iam_policy_document.all.json\n}\n`);
    const document = documentOf(configuration.value('aws_iam_policy.p', 'policy'));
    const place = (path: string): string => {
      const { origin } = at(document, path);
      return `${origin.place.source.position(origin.place.start).line} ${textAt(origin.place)}`;
    };
    expect(place('Statement.0.Action')).toBe('21 "s3:*"');
    expect(place('Statement.0.Resource')).toBe('22 "*"');
    expect(place('Statement.2.Action')).toBe('26 "sqs:*"');
  });

  it('has instances, and goes through functions', () => {
    const each = 'data "aws_iam_policy_document" "e" {\n  for_each = toset(["k"])\n  statement {\n    sid     = each.key\n    actions = ["a:b"]\n  }\n}\n';
    const joined = 'jsonencode({ Statement = concat(jsondecode(data.aws_iam_policy_document.e["k"].json).Statement, [{ Sid = "own" }]) })';
    expect(evaluate(`jsondecode(${joined}).Statement[*].Sid`, each).shown).toBe('["k", "own"]');
  });

  it('is known as far as its parts are', () => {
    const text = 'resource "aws_sqs_queue" "q" {}\ndata "aws_iam_policy_document" "d" {\n  statement {\n    actions   = ["sqs:*"]\n    resources = [aws_sqs_queue.q.arn]\n  }\n}\nresource "aws_sqs_queue_policy" "p" {\n  policy = data.aws_iam_policy_document.d.json\n}\n';
    const configuration = read(text);
    expect(configuration.show('aws_sqs_queue_policy.p', 'policy')).toContain('<aws_sqs_queue.q.arn>');
    const document = documentOf(configuration.value('aws_sqs_queue_policy.p', 'policy'));
    expect(show(at(document, 'Statement.0'))).toBe('{Action: "sqs:*", Effect: "Allow", Resource: <aws_sqs_queue.q.arn>}');
  });

  it('is refused with the same sid twice', () => {
    const twice = 'data "aws_iam_policy_document" "d" {\n  statement {\n    sid = "A"\n  }\n  statement {\n    sid = "A"\n  }\n}\n';
    expect(evaluate('data.aws_iam_policy_document.d.json', twice).diagnostics).toEqual(['error invalid-configuration']);
  });
});

describe('other data sources', () => {
  const provider = (region: string): string => `provider "aws" {\n  region = "${region}"\n}\ndata "aws_region" "r" {}\ndata "aws_partition" "p" {}\n`;

  it('are known where the provider\'s configuration says it', () => {
    expect(evaluate('[data.aws_region.r.name, data.aws_partition.p.partition, data.aws_partition.p.dns_suffix]', provider('eu-west-1')).shown).toBe('["eu-west-1", "aws", "amazonaws.com"]');
    expect(evaluate('data.aws_partition.p.partition', provider('cn-north-1')).shown).toBe('"aws-cn"');
    expect(evaluate('data.aws_partition.p.partition', provider('us-gov-west-1')).shown).toBe('"aws-us-gov"');
    expect(evaluate('[data.aws_region.r.name, data.aws_partition.p.partition]', 'data "aws_region" "r" {}\ndata "aws_partition" "p" {}\n').shown).toBe('[?, ?]');
    // Policies take it as the usual one, Terraform's own comparisons stay open.
    expect(evaluate('data.aws_partition.p.partition == "aws-cn"', 'data "aws_partition" "p" {}\n').shown).toBe('?');
  });

  it('take ARNs apart', () => {
    const arn = 'data "aws_arn" "a" {\n  arn = "arn:aws:rds:eu-west-1:123456789012:db:x"\n}\n';
    expect(evaluate('[data.aws_arn.a.service, data.aws_arn.a.account, data.aws_arn.a.resource]', arn).shown).toBe('["rds", "123456789012", "db:x"]');
  });

  it('are not known, each attribute equal to itself', () => {
    const data = 'data "aws_vpc" "v" {}\n';
    expect(evaluate('data.aws_vpc.v.id', data).shown).toBe('?');
    expect(evaluate('data.aws_vpc.v.id == data.aws_vpc.v.id', data).shown).toBe('true');
    expect(read(data).addresses).toEqual([]);
  });
});

describe('JSON in a text', () => {
  const policy = (statement: string): string => `resource "aws_sqs_queue" "q" {}\nresource "aws_sqs_queue_policy" "p" {\n  policy = <<-EOF\n    {"Statement": [\n      ${statement}\n    ]}\n  EOF\n}\n`;
  const document = (statement: string): Value => documentOf(read(policy(statement)).value('aws_sqs_queue_policy.p', 'policy'));

  it('is a document, whose parts are where they are written', () => {
    const principal = at(document('{"Principal": "*", "Action": ["sqs:*"]}'), 'Statement.0.Principal');
    expect(show(principal)).toBe('"*"');
    expect(principal.origin.place.source.position(principal.origin.place.start)).toEqual({ line: 5, column: 21 });
  });

  it('is one too with references in it', () => {
    expect(show(at(document('{"Principal": "*", "Resource": "${aws_sqs_queue.q.arn}/x"}'), 'Statement.0'))).toBe('{Principal: "*", Resource: (<aws_sqs_queue.q.arn> + "/x")}');
  });
});

describe('what AWS calls by a name', () => {
  const SOURCES = `data "aws_caller_identity" "current" {}
data "aws_iam_role" "app" {
  name = "app"
}
data "aws_kms_alias" "s3" {
  name = "alias/aws/s3"
}
variable "alias" {
  type = string
}
data "aws_s3_bucket" "site" {
  bucket = "site"
}
data "aws_kms_alias" "own" {
  name = "alias/own"
}
data "aws_kms_key" "s3" {
  key_id = "alias/aws/s3"
}
data "aws_kms_alias" "given" {
  name = var.alias
}
`;

  it('is a name though it is not known: neither a wildcard nor empty', () => {
    expect(evaluate('data.aws_caller_identity.current.account_id', SOURCES).shown).toBe('<data.aws_caller_identity.current.account_id>');
    expect(evaluate('data.aws_iam_role.app.arn', SOURCES).shown).toBe('<data.aws_iam_role.app.arn>');
    expect(evaluate('data.aws_vpc.main.cidr_block', 'data "aws_vpc" "main" {}').shown).toBe('<data.aws_vpc.main.cidr_block>');
  });

  it('ends with the name where policies ask for its end', () => {
    expect(evaluate('data.aws_kms_alias.s3.arn', SOURCES).shown).toBe('(? + ":alias/aws/s3")');
    expect(evaluate('data.aws_kms_alias.given.arn', SOURCES).shown).toBe('?');
  });

  it('has the form of an endpoint where it is one of a bucket', () => {
    expect(evaluate('data.aws_s3_bucket.site.bucket_domain_name', SOURCES).shown).toBe('"site.s3.amazonaws.com"');
    expect(evaluate('data.aws_s3_bucket.site.bucket_regional_domain_name', SOURCES).shown).toBe('("site.s3." + ? + ".amazonaws.com")');
  });

  it('is the alias for a key that AWS manages', () => {
    expect(evaluate('data.aws_kms_alias.s3.target_key_arn', SOURCES).shown).toBe('(? + ":alias/aws/s3")');
    expect(evaluate('data.aws_kms_key.s3.arn', SOURCES).shown).toBe('(? + ":alias/aws/s3")');
    expect(evaluate('data.aws_kms_alias.own.target_key_arn', SOURCES).shown).toBe('?');
  });
});

describe('aws_iam_policy', () => {
  const POLICIES = `data "aws_iam_policy" "admin" {
  name = "AdministratorAccess"
}
data "aws_iam_policy" "own" {
  name = "deployer"
}
data "aws_iam_policy" "by_arn" {
  arn = "arn:aws:iam::aws:policy/ReadOnlyAccess"
}
`;

  it('has the ARN of a policy that is in every account', () => {
    expect(evaluate('data.aws_iam_policy.admin.arn', POLICIES).shown).toBe('"arn:aws:iam::aws:policy/AdministratorAccess"');
    expect(evaluate('data.aws_iam_policy.admin.arn', `${POLICIES}provider "aws" {\n  region = "cn-north-1"\n}\n`).shown).toBe(
      '"arn:aws-cn:iam::aws:policy/AdministratorAccess"',
    );
  });

  it('has an ARN that ends with the name of any other', () => {
    expect(evaluate('data.aws_iam_policy.own.arn', POLICIES).shown).toBe('(? + "/deployer")');
  });

  it('has the ARN by which it was looked up', () => {
    expect(evaluate('data.aws_iam_policy.by_arn.arn', POLICIES).shown).toBe('"arn:aws:iam::aws:policy/ReadOnlyAccess"');
  });
});

describe('aws_iam_openid_connect_provider', () => {
  it('has an ARN that ends with the URL by which it was looked up', () => {
    const github = 'data "aws_iam_openid_connect_provider" "github" {\n  url = "https://token.actions.githubusercontent.com"\n}\n';
    expect(evaluate('data.aws_iam_openid_connect_provider.github.arn', github).shown).toBe('(? + ":oidc-provider/token.actions.githubusercontent.com")');
  });
});

describe('a condition whose key is partly known', () => {
  it('keeps its place in the document, with the unknown part as `${…}`', () => {
    const cluster = 'resource "aws_iam_openid_connect_provider" "cluster" {\n  url = "https://${timestamp()}"\n}\n';
    const trust = `data "aws_iam_policy_document" "trust" {
  statement {
    condition {
      test     = "StringEquals"
      variable = "\${replace(aws_iam_openid_connect_provider.cluster.url, "https://", "")}:sub"
      values   = ["system:serviceaccount:shop:orders"]
    }
  }
}
`;
    expect(evaluate('jsondecode(data.aws_iam_policy_document.trust.json).Statement[0].Condition', cluster + trust).shown).toBe(
      '{StringEquals: {${…}:sub: "system:serviceaccount:shop:orders"}}',
    );
  });
});
