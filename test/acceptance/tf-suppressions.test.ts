import { describe, expect, it } from 'vitest';
import ssh from '../../policies/vpc/sg-admin-ports-closed-to-world.js';
import type { Finding, ScanResult, SuppressedFinding } from '../../src/model/finding.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';

/** TF-10: comments of other tools count wherever they may stand in Terraform, and no further than they should. */

function scan(texts: Readonly<Record<string, string>>, workspace?: string): Promise<ScanResult> {
  const terraform = workspace === undefined ? {} : { workspace };
  return scanFiles(memoryFiles(texts), { selected: [{ policy: ssh, severity: 'critical' }], policies: [ssh], today: '2026-11-24', terraform });
}

const active = ({ findings }: ScanResult): readonly string[] => findings.map(({ resource }: Finding) => resource.address);
const excepted = ({ suppressed }: ScanResult): readonly string[] =>
  suppressed.map(({ resource, suppression: { reason, location } }: SuppressedFinding) =>
    `${resource.address} | ${reason ?? '-'} | ${location?.file ?? '-'}:${location?.startLine ?? '-'}`);
const remarks = ({ diagnostics }: ScanResult): readonly string[] =>
  diagnostics.map(({ code, location }) => `${code} ${location?.file ?? '-'}:${location?.startLine ?? '-'}`);

/** A module whose security group opens SSH to whom the caller says; `above` and `inside` are comments. */
const sg = (above = '', inside = ''): string => `variable "cidr" {
  type    = string
  default = "10.0.0.0/8"
}
${above}
resource "aws_security_group" "this" {
  ${inside}
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = [var.cidr]
  }
}
`;

const open = (name: string, arguments_ = 'cidr = "0.0.0.0/0"', above = ''): string => `${above}
module "${name}" {
  source = "./modules/sg"
  ${arguments_}
}
`;

describe('TF-10: suppressions of other tools in Terraform', () => {
  it('are needed: without any, each caller is reported', async () => {
    const result = await scan({ 'main.tf': open('a') + open('b') + open('closed', ''), 'modules/sg/main.tf': sg() });
    expect(active(result)).toEqual(['module.a.aws_security_group.this', 'module.b.aws_security_group.this']);
    expect(excepted(result)).toEqual([]);
  });

  it.each([
    ['(1) inside the resource', sg('', '#checkov:skip=CKV_AWS_24:bastion'), 'bastion', 7],
    ['(3) above the resource', sg('#trivy:ignore:AVD-AWS-0107'), '-', 5],
    ['(7) two ids with their own reasons, one comment', sg('', '# checkov:skip=CKV_AWS_1:not ours,CKV_AWS_24: bastion'), 'bastion', 7],
    ['(7) two ids with one reason', sg('', '// checkov:skip=CKV_AWS_1,CKV_AWS_24:bastion'), 'bastion', 7],
    ['(7) two ids, one line each', sg('', '/* checkov:skip=CKV_AWS_1:not ours\n     checkov:skip=CKV_AWS_24:bastion */'), 'bastion', 7],
    ['nearside above the resource', sg('# nearside-disable-next-line vpc/sg-admin-ports-closed-to-world until 2027-01-01 -- bastion'), 'bastion', 5],
    ['tfsec above a nested block', sg('', '#tfsec:ignore:aws-ec2-no-public-ingress-sgr'), '-', 7],
    ['KICS above the resource', sg('# kics-scan ignore-block'), '-', 5],
  ])('%s cover every caller of the module', async (_, module, reason, line) => {
    const result = await scan({ 'main.tf': open('a') + open('b'), 'modules/sg/main.tf': module });
    expect(active(result)).toEqual([]);
    expect(excepted(result)).toEqual(['a', 'b'].map((name) => `module.${name}.aws_security_group.this | ${reason} | modules/sg/main.tf:${line}`));
    expect(remarks(result)).toEqual([]);
  });

  it.each([
    ['(2) inside the call', open('a', 'cidr = "0.0.0.0/0"\n  #checkov:skip=CKV_AWS_24:bastion'), 'bastion', 5],
    ['(4) above the call', open('a', undefined, '#trivy:ignore:AVD-AWS-0107'), '-', 1],
    ['(5) behind the argument', open('a', 'cidr = "0.0.0.0/0" #tfsec:ignore:aws-vpc-no-public-ingress-sgr'), '-', 4],
    ['tfsec above the argument', open('a', '#tfsec:ignore:aws-vpc-*\n  cidr = "0.0.0.0/0"'), '-', 4],
    ['KICS above the argument', open('a', '// kics-scan ignore-line\n  cidr = "0.0.0.0/0"'), '-', 4],
    ['nearside above the call', open('a', undefined, '# nearside-disable-next-line CKV_AWS_24 -- bastion'), 'bastion', 1],
  ])('%s cover that caller, not another', async (_, call, reason, line) => {
    const result = await scan({ 'main.tf': call + open('b'), 'modules/sg/main.tf': sg() });
    expect(excepted(result)).toEqual([`module.a.aws_security_group.this | ${reason} | main.tf:${line}`]);
    expect(active(result)).toEqual(['module.b.aws_security_group.this']);
    expect(remarks(result)).toEqual([]);
  });

  it.each([
    ['inside', (call: string) => call.replace('{', '{\n  # checkov:skip=CKV_AWS_24:bastions'), 2],
    ['above', (call: string) => `# trivy:ignore:AVD-AWS-0107\n${call}`, 1],
  ])('(2), (4) %s a call flow down through for_each and nested modules, also when the scan starts above', async (_, commented, line) => {
    const call = 'module "net" {\n  for_each = toset(["blue", "green"])\n  source   = "./modules/net"\n}\n';
    const result = await scan({
      'infra/prod/main.tf': commented(call),
      'infra/prod/modules/net/main.tf': 'module "sg" {\n  count  = 2\n  source = "../sg"\n  cidr   = "0.0.0.0/0"\n}\n',
      'infra/prod/modules/sg/main.tf': sg(),
    });
    expect(active(result)).toEqual([]);
    const instances = ['"blue"', '"green"'].flatMap((key) => [0, 1].map((index) => `module.net[${key}].module.sg[${index}].aws_security_group.this`));
    expect(excepted(result).map((entry) => entry.split(' | ')[0])).toEqual(instances);
    expect(new Set(excepted(result).map((entry) => entry.split(' | ')[2]))).toEqual(new Set([`infra/prod/main.tf:${line}`]));
    expect(remarks(result)).toEqual([]);
  });

  it('(1) count in a module that was downloaded', async () => {
    const result = await scan({
      'main.tf': 'module "sg" {\n  source = "example/sg/aws"\n  cidr   = "0.0.0.0/0"\n}\n',
      '.terraform/modules/modules.json': JSON.stringify({ Modules: [{ Key: 'sg', Source: 'registry.terraform.io/example/sg/aws', Dir: '.terraform/modules/sg' }] }),
      '.terraform/modules/sg/main.tf': sg('', '#checkov:skip=CKV_AWS_24:bastion'),
    });
    expect(active(result)).toEqual([]);
    expect(excepted(result)).toEqual(['module.sg.aws_security_group.this | bastion | .terraform/modules/sg/main.tf:7']);
  });

  it('(5) behind an argument cover only what that argument decided', async () => {
    const result = await scan({
      'main.tf': `locals {
  world  = "0.0.0.0/0" #tfsec:ignore:aws-vpc-no-public-ingress-sgr
  office = "0.0.0.0/0"
}
${open('a', 'cidr = local.world')}${open('b', 'cidr = local.office')}`,
      'modules/sg/main.tf': sg(),
    });
    expect(excepted(result)).toEqual(['module.a.aws_security_group.this | - | main.tf:2']);
    expect(active(result)).toEqual(['module.b.aws_security_group.this']);
  });

  it('behind an argument cover what it only passes on', async () => {
    const result = await scan({
      'main.tf': `variable "world" {
  default = "0.0.0.0/0"
}
${open('a', 'cidr = var.world #tfsec:ignore:aws-vpc-no-public-ingress-sgr')}${open('b', 'cidr = var.world')}`,
      'modules/sg/main.tf': sg(),
    });
    expect(excepted(result)).toEqual(['module.a.aws_security_group.this | - | main.tf:7']);
    expect(active(result)).toEqual(['module.b.aws_security_group.this']);
  });

  it('behind one item of a list cover that item', async () => {
    const rule = `resource "aws_security_group" "a" {
  ingress {
    from_port = 22
    to_port   = 22
    protocol  = "tcp"
    cidr_blocks = [
      "0.0.0.0/0", #trivy:ignore:AVD-AWS-0107
      "10.0.0.0/8",
    ]
    ipv6_cidr_blocks = ["::/0"]
  }
}
`;
    const result = await scan({ 'main.tf': rule });
    expect(result.suppressed.map(({ location }) => location.startLine)).toEqual([7]);
    expect(result.findings.map(({ location }) => location.startLine)).toEqual([10]);
  });

  it('(6) past their date do not count, and say so', async () => {
    const result = await scan({
      'main.tf': open('a', 'cidr = "0.0.0.0/0" #tfsec:ignore:aws-vpc-no-public-ingress-sgr:exp:2020-01-01'),
      'modules/sg/main.tf': sg(),
    });
    expect(active(result)).toEqual(['module.a.aws_security_group.this']);
    expect(remarks(result)).toEqual(['suppression-expired main.tf:4']);
  });

  it('(8) that match nothing are reported as unused; other rules\' are not nearside\'s business', async () => {
    const result = await scan({ 'main.tf': open('a', '#checkov:skip=CKV_AWS_24:never needed\n  #checkov:skip=CKV_AWS_999:not ours'), 'modules/sg/main.tf': sg() });
    expect(remarks(result)).toEqual(['suppression-unused main.tf:4']);
    expect(excepted(result)).toEqual([]);
  });

  it('(9) above a blank line are about nothing', async () => {
    const result = await scan({ 'main.tf': open('a'), 'modules/sg/main.tf': sg('#trivy:ignore:AVD-AWS-0107\n') });
    expect(active(result)).toEqual(['module.a.aws_security_group.this']);
    expect(remarks(result)).toEqual(['suppression-unused modules/sg/main.tf:5']);
  });
});

describe('comments of the source, for a plan of it', () => {
  /** A plan of two calls of the module. */
  const plan = (): string => {
    const planned = (name: string): object => ({
      address: `module.${name}`,
      resources: [{
        address: `module.${name}.aws_security_group.this`, mode: 'managed', type: 'aws_security_group', name: 'this', provider_name: 'registry.terraform.io/hashicorp/aws',
        values: { ingress: [{ from_port: 22, to_port: 22, protocol: 'tcp', cidr_blocks: ['0.0.0.0/0'] }] },
      }],
    });
    const configured = { source: './modules/sg', expressions: { cidr: { constant_value: '0.0.0.0/0' } }, module: {
      resources: [{
        address: 'aws_security_group.this', mode: 'managed', type: 'aws_security_group', name: 'this', provider_config_key: 'aws', schema_version: 1,
        expressions: { ingress: [{ from_port: { constant_value: 22 }, cidr_blocks: { references: ['var.cidr'] } }] },
      }],
      variables: { cidr: { default: '10.0.0.0/8' } },
    } };
    return JSON.stringify({
      format_version: '1.2', terraform_version: '1.11.4',
      planned_values: { root_module: { child_modules: ['a', 'b'].map(planned) } },
      configuration: { root_module: { module_calls: { a: configured, b: configured } } },
    });
  };

  it.each([
    ['above the call', open('a', undefined, '#trivy:ignore:AVD-AWS-0107'), 1],
    ['inside the call', open('a', 'cidr = "0.0.0.0/0"\n  #checkov:skip=CKV_AWS_24:bastion'), 5],
    ['behind the argument', open('a', 'cidr = "0.0.0.0/0" #tfsec:ignore:aws-vpc-no-public-ingress-sgr'), 4],
  ])('%s count', async (_, call, line) => {
    const result = await scan({ 'main.tf': call + open('b'), 'modules/sg/main.tf': sg(), 'tfplan.out.json': plan(), 'tfplan.txt': plan() });
    expect(new Set(result.units.map(({ kind }) => kind)).has('terraform-plan')).toBe(true);
    expect(new Set(active(result))).toEqual(new Set(['module.b.aws_security_group.this']));
    expect(new Set(excepted(result).map((entry) => entry.replace('bastion', '-')))).toEqual(new Set([`module.a.aws_security_group.this | - | main.tf:${line}`]));
  });

  it('in a module count for all of its callers', async () => {
    const files = { 'main.tf': open('a') + open('b'), 'modules/sg/main.tf': sg('', '#checkov:skip=CKV_AWS_24:bastion'), 'plan.json': plan() };
    const result = await scan(files);
    expect(result.units.some(({ kind }) => kind === 'terraform-plan')).toBe(true);
    expect(active(result)).toEqual([]);
    expect(new Set(excepted(result).map((entry) => entry.split(' | ')[0]))).toEqual(new Set(['a', 'b'].map((name) => `module.${name}.aws_security_group.this`)));
  });
});

describe('finer points of other tools\' comments', () => {
  it.each([['default', 1, 0], ['dev', 0, 1], ['dev-eu', 0, 1]])('Trivy\'s `ws` counts in its workspace only: %s', async (workspace, reported, suppressed) => {
    const result = await scan({ 'main.tf': open('a', undefined, '#trivy:ignore:AWS-0107:ws:dev*'), 'modules/sg/main.tf': sg() }, workspace);
    expect([result.findings.length, result.suppressed.length]).toEqual([reported, suppressed]);
    expect(remarks(result)).toEqual([]);
  });

  it.each([['22', []], ['3389', ['aws_security_group.this']]])('Trivy\'s arguments in brackets must be those of the resource: %s', async (port, reported) => {
    const module = sg(`#trivy:ignore:AWS-0107[ingress.from_port=${port}]`).replace('10.0.0.0/8', '0.0.0.0/0');
    const result = await scan({ 'main.tf': module });
    expect(active(result)).toEqual(reported);
  });

  it('KICS ignores a whole file from its top, and from nowhere else', async () => {
    const module = sg().replace('10.0.0.0/8', '0.0.0.0/0');
    const top = await scan({ 'main.tf': `# Copyright\n/* kics-scan ignore */\n\n${module}` });
    expect([active(top), remarks(top)]).toEqual([[], []]);
    const below = await scan({ 'main.tf': `${module}# kics-scan ignore\n` });
    expect([active(below), remarks(below)]).toEqual([['aws_security_group.this'], ['suppression-unused main.tf:15']]);
  });

  it('KICS\'s ids are no ids of ours, and its choice of queries excepts nothing', async () => {
    const module = sg().replace('10.0.0.0/8', '0.0.0.0/0');
    const result = await scan({ 'main.tf': `# kics-scan disable=65905cec-d691-4320-b320-2000436cb696\n# kics-scan enable=1-2\n${module}` });
    expect([active(result), remarks(result)]).toEqual([['aws_security_group.this'], []]);
  });

  it('ignore-line is about one line, not what begins there', async () => {
    const result = await scan({ 'main.tf': sg('# kics-scan ignore-line').replace('10.0.0.0/8', '0.0.0.0/0') });
    expect(active(result)).toEqual(['aws_security_group.this']);
  });

  it('comments in values files count, text that looks like one does not', async () => {
    const files = { 'main.tf': 'variable "cidr" {}\nmodule "a" {\n  source = "./modules/sg"\n  cidr = var.cidr\n}\n', 'modules/sg/main.tf': sg() };
    const covered = await scan({ ...files, 'terraform.tfvars': 'cidr = "0.0.0.0/0" # tfsec:ignore:aws-vpc-no-public-ingress-sgr known\n' });
    expect(excepted(covered)).toEqual(['module.a.aws_security_group.this | known | terraform.tfvars:1']);
    const text = await scan({ ...files, 'terraform.tfvars': 'cidr = "0.0.0.0/0"\n', 'text.tf': 'locals {\n  a = <<-EOT\n    # kics-scan ignore\n  EOT\n}\n' });
    expect(active(text)).toEqual(['module.a.aws_security_group.this']);
  });

  it('comments in a broken file count', async () => {
    const result = await scan({ 'main.tf': `${sg('#trivy:ignore:AVD-AWS-0107').replace('10.0.0.0/8', '0.0.0.0/0')}resource "aws_s3_bucket" {{\n` });
    expect(active(result)).toEqual([]);
  });
});
