import { describe, expect, it } from 'vitest';
import methodAuthorization from '../../policies/apigateway/method-authorization.js';
import requireTls from '../../policies/s3/requests-require-tls.js';
import sessionLogged from '../../policies/ssm/session-logged-encrypted.js';
import { definePolicy, identityStatements } from '../../src/policy/index.js';
import type { TextScan } from '../scan-texts.js';
import { scanTexts } from '../scan-texts.js';
import { chain, only, placesOf } from './tf-policies.js';

/** Reports each wildcard in an allowed action, and each `*` as resource of such a statement. */
const scoped = definePolicy({
  id: 'test/scoped', title: 'Statements are scoped', area: 'access', severity: 'high', controls: {}, aliases: {},
  resource: ['AWS::IAM::ManagedPolicy', 'AWS::IAM::Policy', 'AWS::IAM::RolePolicy'],
  check(policy, report) {
    for (const statement of identityStatements(policy)) {
      if (!statement.allows) continue;
      const wild = statement.actions.filter((action) => action.endsWith(':*'));
      for (const action of wild) report(action, 'A whole service.');
      if (wild.length > 0) for (const resource of statement.resources) if (resource.is('*')) report(resource, 'On everything.');
    }
  },
});

const BASE = `data "aws_iam_policy_document" "base" {
  statement {
    sid       = "S3"
    actions   = ["s3:GetObject"]
    resources = ["arn:aws:s3:::one/*"]
  }
  statement {
    sid       = "Tls"
    effect    = "Deny"
    actions   = ["s3:*"]
    resources = [aws_s3_bucket.b.arn, "\${aws_s3_bucket.b.arn}/*"]
    principals {
      type        = "*"
      identifiers = ["*"]
    }
    condition {
      test     = "Bool"
      variable = "aws:SecureTransport"
      values   = ["false"]
    }
  }
}
`;
const OVER = `data "aws_iam_policy_document" "over" {
  statement {
    sid       = "S3"
    actions   = [⟪"s3:*"⟫]
    resources = [⟪"*"⟫]
  }
}
`;
const ALL = `data "aws_iam_policy_document" "all" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [data.aws_iam_policy_document.over.json]
  dynamic "statement" {
    for_each = var.extra
    content {
      actions   = statement.value.actions
      resources = ["arn:aws:sqs:eu-west-1:111122223333:q"]
    }
  }
}
`;
const policyOf = (document: string): string => `resource "aws_iam_policy" "p" {\n  policy = ${document}\n}\n`;
const files = (use: string, extra = '[]', base = BASE, over = OVER): Readonly<Record<string, string>> => ({
  'variables.tf': `variable "extra" {\n  default = ${extra}\n}\n`,
  'bucket.tf': 'resource "aws_s3_bucket" "b" {}\n',
  'base.tf': base,
  'over.tf': over,
  'all.tf': ALL,
  'main.tf': use,
});
const USES = [
  ['its json', policyOf('data.aws_iam_policy_document.all.json')],
  ['a jsonencode of its statements', policyOf('jsonencode({ Version = "2012-10-17", Statement = concat(jsondecode(data.aws_iam_policy_document.all.json).Statement, []) })')],
] as const;

describe('TF-6: aws_iam_policy_document composed', () => {
  it.each(USES)('an override decides, in the resource that uses %s', async (_, use) => {
    const scan = await scanTexts(files(use), [scoped]);
    expect(scan.told).toEqual(['fail aws_iam_policy.p', 'fail aws_iam_policy.p']);
    expect(placesOf(scan)).toEqual(scan.marks);
    for (const finding of scan.findings) expect(chain(finding)).toContain('all.tf:3:32-70 data.aws_iam_policy_document.over.json (data.aws_iam_policy_document.over)');
    expect(scan.diagnostics).toEqual([]);
  });

  it.each(USES)('a dynamic statement is decided in the variable, in the resource that uses %s', async (_, use) => {
    const safe = OVER.replace('⟪"s3:*"⟫', '"s3:GetObject"').replace('⟪"*"⟫', '"*"');
    const scan = await scanTexts(files(use, '[{ actions = [⟪"sqs:*"⟫] }]', BASE, safe), [scoped]);
    expect(scan.told).toEqual(['fail aws_iam_policy.p']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect(chain(only(scan))).toEqual(expect.arrayContaining(['all.tf:5:16-25 var.extra', 'all.tf:7:19-42 statement.value.actions']));
  });

  it('a bad statement that is replaced is nothing', async () => {
    const bad = BASE.replace('["s3:GetObject"]', '["s3:*"]').replace('["arn:aws:s3:::one/*"]', '["*"]');
    const safe = OVER.replace('⟪"s3:*"⟫', '"s3:GetObject"').replace('⟪"*"⟫', '"*"');
    expect((await scanTexts(files(USES[0][1], '[]', bad, safe), [scoped])).told).toEqual([]);
  });

  it('a document that nobody uses is nothing', async () => {
    expect((await scanTexts(files(''), [scoped])).told).toEqual([]);
  });

  it('a statement of the source satisfies the policy of the bucket', async () => {
    const bucketPolicy = (document: string): string => `resource "aws_s3_bucket_policy" "p" {\n  bucket = aws_s3_bucket.b.id\n  policy = data.aws_iam_policy_document.${document}.json\n}\n`;
    expect((await scanTexts(files(bucketPolicy('all')), [requireTls])).told).toEqual([]);
    expect((await scanTexts(files(bucketPolicy('over')), [requireTls])).told).toEqual(['fail aws_s3_bucket.b']);
  });

  it('of documents by count and by key the one that is meant counts', async () => {
    const scan: TextScan = await scanTexts({
      'main.tf': `data "aws_iam_policy_document" "keyed" {
  for_each = { k = [⟪"s3:*"⟫], l = ["sns:*"] }
  statement {
    actions   = each.value
    resources = ["arn:aws:s3:::one"]
  }
}
data "aws_iam_policy_document" "counted" {
  count = 2
  statement {
    actions   = count.index == 0 ? ["sqs:SendMessage"] : [⟪"sqs:*"⟫]
    resources = ["arn:aws:sqs:eu-west-1:111122223333:q"]
  }
}
resource "aws_iam_policy" "k" {
  policy = data.aws_iam_policy_document.keyed["k"].json
}
resource "aws_iam_policy" "zero" {
  policy = data.aws_iam_policy_document.counted[0].json
}
resource "aws_iam_policy" "one" {
  policy = data.aws_iam_policy_document.counted[1].json
}
`,
    }, [scoped]);
    expect(scan.told).toEqual(['fail aws_iam_policy.k', 'fail aws_iam_policy.one']);
    expect(placesOf(scan)).toEqual([...scan.marks].sort());
  });

  it('the same sid twice in the sources is one diagnostic', async () => {
    const scan = await scanTexts({
      'main.tf': `data "aws_iam_policy_document" "one" {
  statement {
    sid       = "A"
    actions   = ["s3:GetObject"]
    resources = ["*"]
  }
}
data "aws_iam_policy_document" "two" {
  source_policy_documents = [data.aws_iam_policy_document.one.json, data.aws_iam_policy_document.one.json]
}
${['a', 'b'].map((name) => `resource "aws_iam_policy" "${name}" {\n  policy = data.aws_iam_policy_document.two.json\n}\n`).join('')}`,
    }, [scoped]);
    expect(scan.diagnostics.map(({ severity, message }) => `${severity} ${message}`)).toEqual(['error Two statements of the source documents have the sid `A`.']);
    expect(scan.told).toEqual([]);
  });
});

describe('documents of YAML', () => {
  const API = `openapi: 3.0.1
info: { title: orders, version: "1.0" }
paths:
  /orders:
    get:
      security: []
      x-amazon-apigateway-integration: { type: aws_proxy, httpMethod: POST, uri: UNKNOWN }
    post:
      security: [{ iam: [] }]
components:
  securitySchemes:
    iam: { type: apiKey, name: Authorization, in: header, x-amazon-apigateway-authtype: awsSigv4 }
`;

  it('the body of an API in a heredoc, with references inside', async () => {
    const body = API.replace('UNKNOWN', '"${aws_lambda_function.orders.invoke_arn}"').replace('security: []', '⟪security⟫: []');
    const scan = await scanTexts({ 'main.tf': `resource "aws_api_gateway_rest_api" "orders" {\n  body = <<-EOT\n${body}EOT\n}\n` }, [methodAuthorization]);
    expect(scan.told).toEqual(['fail aws_api_gateway_rest_api.orders']);
    expect(only(scan).message).toMatch(/^`GET \/orders` has no security requirement/);
    expect(placesOf(scan)).toEqual(scan.marks);
  });

  it('the body of an API in a file is shown where the file is read', async () => {
    const main = 'resource "aws_api_gateway_rest_api" "orders" {\n  body = templatefile(⟪"api.yaml"⟫, { uri = var.uri })\n}\nvariable "uri" {}\n';
    const scan = await scanTexts({ 'main.tf': main, 'api.yaml': API.replace('UNKNOWN', '${uri}') }, [methodAuthorization]);
    expect(scan.told).toEqual(['fail aws_api_gateway_rest_api.orders']);
  });

  it('a session document', async () => {
    const logged = (encrypted: string): string => `resource "aws_ssm_document" "session" {
  name            = "SSM-SessionManagerRunShell"
  document_type   = "Session"
  document_format = "YAML"
  content         = <<EOT
schemaVersion: "1.0"
sessionType: Standard_Stream
inputs:
  s3BucketName: sessions
  s3EncryptionEnabled: ${encrypted}
EOT
}
`;
    const scan = await scanTexts({ 'main.tf': logged('⟪false⟫') }, [sessionLogged]);
    expect(scan.told).toEqual(['fail aws_ssm_document.session']);
    expect(placesOf(scan)).toEqual(scan.marks);
    expect((await scanTexts({ 'main.tf': logged('true') }, [sessionLogged])).told).toEqual([]);
  });

  it('text that is no document is none', async () => {
    const scan = await scanTexts({ 'main.tf': 'resource "aws_api_gateway_rest_api" "orders" {\n  name = "orders"\n  body = "not a document"\n}\n' }, [methodAuthorization]);
    expect(scan.told).toEqual([]);
    expect(scan.diagnostics).toEqual([]);
  });
});
