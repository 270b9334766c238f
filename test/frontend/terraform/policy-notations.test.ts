import { describe, expect, it } from 'vitest';
import noFullAdminStatement from '../../../policies/iam/no-full-admin-statement.js';
import trustNoWildcardPrincipal from '../../../policies/iam/trust-no-wildcard-principal.js';
import { at, scanTexts } from '../../scan-texts.js';

/** Where the findings in `main.tf` are, beside the marked places. */
async function places(text: string, policy = noFullAdminStatement): Promise<{ readonly found: readonly string[]; readonly marks: readonly string[] }> {
  const { findings, marks } = await scanTexts({ 'main.tf': text }, [policy]);
  return { found: findings.map(({ location }) => at(location)).sort(), marks };
}

describe('a finding in the text of a policy stands where the text decides', () => {
  it('in a heredoc, indented or not', async () => {
    const { found, marks } = await places(`resource "aws_iam_policy" "a" {
  policy = <<EOT
{ "Statement": [{ "Effect": "Allow",
    "Action": ⟪"*"⟫, "Resource": "*" }] }
EOT
}
resource "aws_iam_role_policy" "b" {
  role   = "deployer"
  policy = <<-EOT
    {
      "Statement": {
        "Effect": "Allow",
        "Action": ["s3:GetObject", ⟪"*"⟫],
        "Resource": "*"
      }
    }
  EOT
}
`);
    expect(found).toEqual(marks);
    expect(marks).toHaveLength(2);
  });

  it('in a heredoc with references that only the deployment knows', async () => {
    const { found, marks } = await places(
      `data "aws_caller_identity" "current" {}
resource "aws_iam_role" "a" {
  assume_role_policy = <<-EOT
    {
      "Statement": [
        { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": "\${data.aws_caller_identity.current.account_id}" } },
        { "Effect": "Allow", "Action": "sts:AssumeRole", "Principal": { "AWS": ⟪"*"⟫ } }
      ]
    }
  EOT
}
`,
      trustNoWildcardPrincipal,
    );
    expect(found).toEqual(marks);
    expect(marks).toHaveLength(1);
  });
});
