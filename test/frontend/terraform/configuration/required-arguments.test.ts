import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

const notes = (text: string): readonly string[] => read(text).estate.diagnostics.map(({ severity, message }) => `${severity}: ${message}`);

describe('what the provider requires', () => {
  it('is missed when it is not written, or null: once per argument, however many instances there are', () => {
    expect(notes('resource "aws_vpc_peering_connection" "p" {\n  count = 3\n  vpc_id = null\n}\n')).toEqual([
      'info: The AWS provider refuses `aws_vpc_peering_connection.p` without `peer_vpc_id`.',
      'info: The AWS provider refuses `aws_vpc_peering_connection.p` without `vpc_id`.',
    ]);
  });

  it('is placed at the resource', () => {
    expect(read('\nresource "aws_vpc_peering_connection" "p" {\n  vpc_id = "v"\n}\n').diagnostics).toEqual(['info invalid-configuration main.tf:2']);
  });

  it('may be a block, also one that a dynamic block makes', () => {
    const rule = (blocks: string): string => `resource "aws_accessanalyzer_archive_rule" "r" {\n  analyzer_name = "a"\n  rule_name = "r"\n${blocks}}\n`;
    const missing = ['info: The AWS provider refuses `aws_accessanalyzer_archive_rule.r` without `filter`.'];
    const dynamic = (each: string): string => `  dynamic "filter" {\n    for_each = ${each}\n    content {\n      criteria = filter.value\n    }\n  }\n`;
    expect(notes(rule(''))).toEqual(missing);
    expect(notes(rule(dynamic('[]')))).toEqual(missing);
    expect(notes(rule(dynamic('["c"]')))).toEqual([]);
    expect(notes(rule('  filter {\n    criteria = "c"\n  }\n'))).toEqual([]);
    expect(notes(rule('  filter {\n    exists = true\n  }\n'))).toEqual(['info: The AWS provider refuses `aws_accessanalyzer_archive_rule.r` without `filter.criteria`.']);
  });

  it('is not missed where it is not known, where the resource may not exist, and in types without facts', () => {
    expect(notes('variable "v" {\n  default = true\n}\nresource "aws_sns_topic" "t" {}\nresource "aws_vpc_peering_connection" "p" {\n  peer_vpc_id = aws_sns_topic.t.name\n  vpc_id = aws_sns_topic.t.id\n}\n')).toEqual([]);
    expect(notes('resource "aws_sns_topic" "t" {}\nresource "aws_vpc_peering_connection" "p" {\n  count = aws_sns_topic.t.name == "x" ? 1 : 0\n}\n')).toEqual([]);
    expect(notes('resource "google_thing" "t" {}\n')).toEqual([]);
  });
});
