import { describe, expect, it } from 'vitest';
import noAdministratorAccess from '../../../../policies/iam/no-administrator-access-attached.js';
import noWildcardAction from '../../../../policies/iam/no-wildcard-action.js';
import { at, scanTexts } from '../../../scan-texts.js';

const DOCUMENT = `
data "aws_iam_policy_document" "all" {
  statement {
    actions   = [⟪"*"⟫]
    resources = ["*"]
  }
}
`;

describe('a policy document', () => {
  it.each<[string, string]>([
    ['that nothing uses', ''],
    ['that goes into a module that is not on disk', 'module "m" {\n  source = "acme/policy/aws"\n  json   = data.aws_iam_policy_document.all.json\n}'],
    ['that the root module has as an output', 'output "policy" { value = data.aws_iam_policy_document.all.json }'],
  ])('%s is looked at itself', async (_, more) => {
    const { told, findings, marks } = await scanTexts({ 'main.tf': `${DOCUMENT}${more}` }, [noWildcardAction]);
    expect(told).toEqual(['fail data.aws_iam_policy_document.all']);
    expect(findings.map(({ location }) => at(location))).toEqual(marks);
  });

  it.each<[string, string]>([
    ['in a resource', 'resource "aws_iam_policy" "all" { policy = data.aws_iam_policy_document.all.json }'],
    ['in a resource, by a local value', 'locals { policy = data.aws_iam_policy_document.all.json }\nresource "aws_iam_policy" "all" { policy = local.policy }'],
    ['by another document', `
data "aws_iam_policy_document" "both" {
  source_policy_documents = [data.aws_iam_policy_document.all.json]
}
resource "aws_iam_policy" "all" { policy = data.aws_iam_policy_document.both.json }`],
  ])('is looked at where it is used: %s', async (_, more) => {
    const { findings } = await scanTexts({ 'main.tf': `${DOCUMENT}${more}` }, [noWildcardAction]);
    expect(findings.map(({ resource }) => resource.address)).toEqual(['aws_iam_policy.all']);
  });

  it('of a called module is looked at where its caller uses the output', async () => {
    const { findings } = await scanTexts({
      'main.tf': 'module "m" { source = "./m" }\nresource "aws_iam_policy" "all" { policy = module.m.policy }',
      'm/main.tf': `${DOCUMENT}output "policy" { value = data.aws_iam_policy_document.all.json }`,
    }, [noWildcardAction]);
    expect(findings.map(({ resource }) => resource.address)).toEqual(['aws_iam_policy.all']);
  });

  it('with principals says nothing of what an identity may do', async () => {
    const trust = `
data "aws_iam_policy_document" "trust" {
  statement {
    actions = ["*"]
    principals {
      type        = "AWS"
      identifiers = ["111122223333"]
    }
  }
}`;
    expect((await scanTexts({ 'main.tf': trust }, [noWildcardAction])).findings).toEqual([]);
  });
});

describe('a look-up of a policy', () => {
  const LOOKUP = 'data "aws_iam_policy" "admin" {\n  name = ⟪"AdministratorAccess"⟫\n}\n';

  it('that nothing uses is looked at itself', async () => {
    const { told, findings, marks } = await scanTexts({ 'main.tf': LOOKUP }, [noAdministratorAccess]);
    expect(told).toEqual(['fail data.aws_iam_policy.admin']);
    expect(findings.map(({ location }) => at(location))).toEqual(marks);
  });

  it('of a policy of the customer with such a name somewhere in it is none of AWS', async () => {
    expect((await scanTexts({ 'main.tf': LOOKUP.replace('"Admin', '"NoAdmin') }, [noAdministratorAccess])).findings).toEqual([]);
  });

  it('is looked at where it is used', async () => {
    const use = 'resource "aws_iam_user_policy_attachment" "a" {\n  user       = "a"\n  policy_arn = data.aws_iam_policy.admin.arn\n}\n';
    const { findings } = await scanTexts({ 'main.tf': `${LOOKUP}${use}` }, [noAdministratorAccess]);
    expect(findings.map(({ resource }) => resource.address)).toEqual(['aws_iam_user_policy_attachment.a']);
    expect(findings.flatMap(({ related }) => related.map(({ message, address }) => [message, address]))).toEqual([
      ['data.aws_iam_policy.admin.arn', 'data.aws_iam_policy.admin'],
    ]);
  });
});
