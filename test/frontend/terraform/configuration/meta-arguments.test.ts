import { describe, expect, it } from 'vitest';
import { readTerraform } from '../../../../src/frontend/terraform/index.js';
import { dumpValue } from '../../../../src/report/graph-dump.js';
import { memoryFiles } from '../../../memory-files.js';

function attributesOf(body: string): unknown {
  const { resources } = readTerraform(memoryFiles({ 'main.tf': `resource "x_y" "r" {\n${body}\n}\nresource "x_y" "other" {\n}\n` }), {});
  const [resource] = resources;
  return resource && dumpValue(resource.attributes);
}

describe('what Terraform is told about a resource', () => {
  it('is kept beside its properties, in Terraform\'s names, references as they are written', () => {
    expect(attributesOf(`  size       = 1
  provider   = aws.use1
  depends_on = [x_y.other, module.m]
  lifecycle {
    prevent_destroy       = true
    create_before_destroy = var.x ? true : false
    ignore_changes        = [tags["a"], size]
    replace_triggered_by  = [x_y.other.id]
  }`)).toEqual({
      provider: 'aws.use1',
      depends_on: ['x_y.other', 'module.m'],
      lifecycle: {
        prevent_destroy: true,
        create_before_destroy: { $unknown: 'an expression where Terraform evaluates none' },
        ignore_changes: ['tags["a"]', 'size'],
        replace_triggered_by: ['x_y.other.id'],
      },
    });
  });

  it('is nothing where nothing is said', () => {
    expect(attributesOf('  size = 1')).toEqual({});
  });

  it('is not what a block of the provider says under the same name', () => {
    const plan = 'resource "aws_backup_plan" "p" {\n  rule {\n    lifecycle {\n      delete_after = 7\n    }\n  }\n}\n';
    const [resource] = readTerraform(memoryFiles({ 'main.tf': plan }), {}).resources;
    expect(resource && [dumpValue(resource.properties), dumpValue(resource.attributes)]).toEqual([
      { BackupPlan: { BackupPlanRule: [{ Lifecycle: { DeleteAfterDays: 7 } }] } },
      {},
    ]);
  });
});
