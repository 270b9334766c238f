import { describe, expect, it } from 'vitest';
import { toldAsChange, hasGit, ScratchRepository } from '../scratch-repository.js';

/** PR-1 of the users' study: a change here opens something there. */
const variables = (isPublic: boolean): string => `variable "public" {
  type    = bool
  default = ${isPublic}
}
`;
const main = `module "b" {
  source = "./modules/b"
  public = var.public
}

resource "aws_db_instance" "old" {
  storage_encrypted   = false
  publicly_accessible = false
}
`;
const moduleB = `variable "public" {
  type = bool
}

resource "aws_db_instance" "this" {
  storage_encrypted   = true
  publicly_accessible = var.public
}
`;

describe.skipIf(!hasGit)('PR-1: changed here, opened there', () => {
  const repository = new ScratchRepository();
  repository.write({ 'variables.tf': variables(false), 'main.tf': main, 'modules/b/main.tf': moduleB });
  const base = repository.commit();
  const opened = 'new rds/not-publicly-accessible module.b.aws_db_instance.this';

  it('a default of a variable: one new finding, at the changed literal, led back to from the module; what was there is unchanged', async () => {
    repository.reset(base);
    repository.write({ 'variables.tf': variables(true) });
    const { findings, fixed } = await repository.scan('--base', base);
    const fresh = findings.filter(({ change }) => change === 'new');
    expect(fresh.map(toldAsChange)).toEqual([`${opened} @ variables.tf:3`]);
    expect(fresh[0]?.related.map(({ location }) => location.file)).toContain('modules/b/main.tf');
    expect(findings.filter(({ change }) => change === 'unchanged').length).toBe(findings.length - 1);
    expect(findings.map(({ policy }) => policy)).toContain('rds/instance-encrypted');
    expect(fixed).toEqual([]);
  });

  it('gates on the new one only', async () => {
    repository.reset(base);
    expect((await repository.nearside('scan', '--base', base)).code).toBe(1);
    expect((await repository.nearside('scan', '--base', base, '--fail-on', 'new')).code).toBe(0);
    repository.write({ 'variables.tf': variables(true) });
    expect((await repository.nearside('scan', '--base', base, '--fail-on', 'new')).code).toBe(1);
    expect((await repository.nearside('scan', '--base', base, '--fail-on', 'new,critical')).code).toBe(0);
  });

  it('SARIF is what it would be without a base', async () => {
    repository.reset(base);
    repository.write({ 'variables.tf': variables(true) });
    const { out } = await repository.nearside('scan', '--format', 'sarif');
    expect((await repository.nearside('scan', '--format', 'sarif', '--base', base, '--changed-only')).out).toBe(out);
  });

  it('the revert is fixed, and told as it was', async () => {
    repository.reset(base);
    repository.write({ 'variables.tf': variables(true) });
    const opening = repository.commit();
    repository.write({ 'variables.tf': variables(false) });
    const { findings, fixed } = await repository.scan('--base', opening);
    expect(fixed?.map(({ policy, resource, location }) => `${policy} ${resource.address} ${location.file}:${location.startLine}`)).toEqual([
      'rds/not-publicly-accessible module.b.aws_db_instance.this variables.tf:3',
    ]);
    expect(new Set(findings.map(({ change }) => change))).toEqual(new Set(['unchanged']));
  });

  it('a line of a tfvars file', async () => {
    repository.reset(base);
    repository.write({ 'terraform.tfvars': 'public = false\n' });
    const before = repository.commit();
    repository.write({ 'terraform.tfvars': 'public = true\n' });
    expect(await repository.changes('--base', before)).toEqual([`${opened} @ terraform.tfvars:1`]);
  });

  it('another version of a module, of which both are in use', async () => {
    repository.reset(base);
    const call = (version: string): string => `module "b" {\n  source = "../modules/${version}"\n  public = false\n}\n`;
    const changed = moduleB.replace('storage_encrypted   = true', 'storage_encrypted   = false');
    repository.write({ 'modules/v1/main.tf': moduleB, 'modules/v2/main.tf': changed });
    repository.write({ 'app/main.tf': call('v1'), 'older/main.tf': call('v1'), 'newer/main.tf': call('v2') });
    const before = repository.commit();
    repository.write({ 'app/main.tf': call('v2') });
    const { findings, fixed } = await repository.scan('--base', before);
    const fresh = findings.filter(({ change }) => change === 'new');
    expect(fresh.map(({ resource }) => resource.unit)).toEqual(['app']);
    expect(fresh.map(toldAsChange)).toEqual(['new rds/instance-encrypted module.b.aws_db_instance.this @ modules/v2/main.tf:6']);
    expect(findings.filter(({ change }) => change !== 'unchanged')).toEqual(fresh);
    expect(fixed).toEqual([]);
  });

  it('a parameter of the parent template', async () => {
    repository.reset(base);
    const parent = (isPublic: boolean): string => `Resources:
  Child:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: child.yaml
      Parameters:
        Public: ${isPublic}
`;
    repository.write({
      'parent.yaml': parent(false),
      'child.yaml': `Parameters:
  Public: {Type: String, AllowedValues: ["true", "false"]}
Resources:
  Db:
    Type: AWS::RDS::DBInstance
    Properties:
      StorageEncrypted: true
      PubliclyAccessible: !Ref Public
`,
    });
    const before = repository.commit();
    repository.write({ 'parent.yaml': parent(true) });
    expect(await repository.changes('--base', before)).toEqual(['new rds/not-publicly-accessible Child/Db @ parent.yaml:7']);
  });

  it('a resource that was deleted: at the header of what it protected', async () => {
    repository.reset(base);
    const policy = `resource "aws_s3_bucket_policy" "b" {
  bucket = aws_s3_bucket.b.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Deny"
      Principal = "*"
      Action    = "s3:*"
      Resource  = [aws_s3_bucket.b.arn, "${'${aws_s3_bucket.b.arn}'}/*"]
      Condition = { Bool = { "aws:SecureTransport" = "false" } }
    }]
  })
}
`;
    repository.write({ 'bucket.tf': 'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n', 'policy.tf': policy });
    const before = repository.commit();
    repository.remove('policy.tf');
    const changes = await repository.changes('--base', before, '--pack', 'all');
    expect(changes).toEqual(['new s3/bucket-has-policy aws_s3_bucket.b @ bucket.tf:1', 'new s3/requests-require-tls aws_s3_bucket.b @ bucket.tf:1']);
  });
});
