import { describe, expect, it } from 'vitest';
import notPublic from '../../policies/rds/not-publicly-accessible.js';
import { readTerraform } from '../../src/frontend/terraform/index.js';
import { definePolicy, ingressRules } from '../../src/policy/index.js';
import { memoryFiles } from '../memory-files.js';
import { scanTexts, withMarks } from '../scan-texts.js';
import { placesOf } from './tf-policies.js';

type Texts = Readonly<Record<string, string>>;

/** How many nodes of expressions evaluation visits, and how many resources come of it. */
function effort(texts: Texts): { readonly nodes: number; readonly resources: number } {
  const work = { nodes: 0 };
  const { resources } = readTerraform(memoryFiles(withMarks(texts).texts), {}, work);
  return { nodes: work.nodes, resources: resources.length };
}

const DATABASE = 'resource "aws_db_instance" "this" {\n  publicly_accessible = ⟪true⟫\n}\n';

describe('TF-9: many instances', () => {
  const nested = (count: number): Texts => ({
    'main.tf': `module "parent" {\n  source = "./parent"\n  count  = ${count}\n}\noutput "all" {\n  value = { for k, v in module.parent : k => v }\n}\n`,
    'parent/main.tf': 'module "child" {\n  source = "../child"\n}\noutput "child" {\n  value = module.child\n}\n',
    'child/main.tf': `${DATABASE}output "id" {\n  value = aws_db_instance.this.id\n}\n`,
  });

  it('(a) 12 of a module in a module: a finding each, and twice the work for twice as many', async () => {
    const scan = await scanTexts(nested(12), [notPublic]);
    expect([...scan.told].sort()).toEqual(Array.from({ length: 12 }, (_, index) => `fail module.parent[${index}].module.child.aws_db_instance.this`).sort());
    expect(new Set(placesOf(scan))).toEqual(new Set(scan.marks));
    const [twelve, double, fourfold] = [effort(nested(12)), effort(nested(24)), effort(nested(48))];
    expect([twelve.resources, double.resources, fourfold.resources]).toEqual([12, 24, 48]);
    expect(double.nodes).toBeLessThanOrEqual(2 * twelve.nodes);
    expect(fourfold.nodes - double.nodes).toBe(2 * (double.nodes - twelve.nodes));
  });

  /** Each level calls the next twice, and puts together what comes up. */
  function tree(levels: number): Texts {
    const level = (index: number): readonly [string, string] => {
      const own = index === 0 ? '' : 'variable "path" {}\n';
      const calls = ['l', 'r'].map((side) => {
        return `module "${side}" {\n  source = "${index === 0 ? './' : '../'}l${index + 1}"\n  path   = "${index === 0 ? '' : '${var.path}'}${side}"\n}\n`;
      });
      return [index === 0 ? 'main.tf' : `l${index}/main.tf`, `${own}${calls.join('')}output "all" {\n  value = "\${module.l.all}\${module.r.all}"\n}\n`];
    };
    const leaf = `variable "path" {}\n${DATABASE}output "all" {\n  value = var.path\n}\n`;
    return { ...Object.fromEntries(Array.from({ length: levels }, (_, index) => level(index))), [`l${levels}/main.tf`]: leaf };
  }

  it('(b) levels that each call the next twice: work in proportion to the leaves', async () => {
    const [six, seven, eight] = [effort(tree(6)), effort(tree(7)), effort(tree(8))];
    expect([six.resources, seven.resources, eight.resources]).toEqual([64, 128, 256]);
    expect(eight.nodes - seven.nodes).toBe(2 * (seven.nodes - six.nodes));
    expect(eight.nodes / eight.resources).toBeLessThan(15);
    const scan = await scanTexts(tree(5), [notPublic]);
    expect(scan.told).toHaveLength(32);
    expect(new Set(placesOf(scan))).toEqual(new Set(scan.marks));
  });

  /** Each level passes on twice of what it got. */
  function doubling(levels: number): Texts {
    const level = (index: number): readonly [string, string] => {
      const call = `module "m" {\n  source = "${index === 0 ? './' : '../'}l${index + 1}"\n  a      = ${index === 0 ? '"xy"' : '"${var.a}${var.a}"'}\n}\n`;
      return index === 0 ? ['main.tf', call] : [`l${index}/main.tf`, `variable "a" {}\n${call}`];
    };
    return { ...Object.fromEntries(Array.from({ length: levels }, (_, index) => level(index))), [`l${levels}/main.tf`]: `variable "a" {}\n${DATABASE}` };
  }

  it('(c) 40 levels that double a text: nothing is built', async () => {
    const [ten, twenty, forty] = [effort(doubling(10)), effort(doubling(20)), effort(doubling(40))];
    expect(forty.nodes - twenty.nodes).toBe(2 * (twenty.nodes - ten.nodes));
    const scan = await scanTexts(doubling(40), [notPublic]);
    expect(scan.told).toEqual([`fail ${'module.m.'.repeat(40)}aws_db_instance.this`]);
    expect(placesOf(scan)).toEqual(scan.marks);
  });

  it('(d) a module that calls itself costs one diagnostic', async () => {
    const scan = await scanTexts({ 'main.tf': `module "me" {\n  source = "."\n}\n${DATABASE}` }, [notPublic]);
    expect(scan.told).toEqual(['fail aws_db_instance.this']);
    expect(scan.diagnostics.filter(({ severity }) => severity !== 'info').map(({ severity, code }) => `${severity} ${code}`)).toEqual(['warning module-recursion']);
  });

  it('(e) a range of ports stays one', async () => {
    const ports: (number | undefined)[][] = [];
    const seen = definePolicy({
      id: 'test/ports', title: 'Sees ports', area: 'infrastructure', severity: 'info', controls: {}, aliases: {}, resource: 'AWS::EC2::SecurityGroup',
      check(group) {
        for (const rule of group.get('SecurityGroupIngress').items) ports.push([rule.get('FromPort').number, rule.get('ToPort').number]);
        expect(ingressRules(group)).toHaveLength(1);
      },
    });
    const text = 'resource "aws_security_group" "g" {\n  ingress {\n    from_port   = 0\n    to_port     = 200000\n    protocol    = "tcp"\n    cidr_blocks = ["10.0.0.0/8"]\n  }\n}\n';
    const scan = await scanTexts({ 'main.tf': text }, [seen]);
    expect(scan.diagnostics.filter(({ code }) => code === 'policy-crashed')).toEqual([]);
    expect(ports).toEqual([[0, 200000]]);
  });

  it('instances of a for_each cost the same each', () => {
    const many = (count: number): Texts => ({
      'main.tf': `locals {\n  all = { for i in range(${count}) : "k\${i}" => { public = i % 2 == 0 } }\n}\nresource "aws_db_instance" "this" {\n  for_each            = local.all\n  publicly_accessible = each.value.public\n}\n`,
    });
    const [hundred, double, fourfold] = [effort(many(100)), effort(many(200)), effort(many(400))];
    expect(fourfold.nodes - double.nodes).toBe(2 * (double.nodes - hundred.nodes));
  });
});
