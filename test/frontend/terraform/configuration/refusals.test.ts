import { describe, expect, it } from 'vitest';
import { read } from './read-configuration.js';

const told = (files: string | Readonly<Record<string, string>>): readonly string[] => read(files).diagnostics;

const queue = (body: string): string => `resource "aws_sqs_queue" "q" {\n  name = "q"\n  ${body}\n}\n`;

describe('what the provider does not have', () => {
  it('is noted: an argument, a block, an argument of a block, an attribute that is referred to', () => {
    expect(told(queue('delay = 5'))).toEqual(['info invalid-configuration main.tf:3']);
    expect(told(queue('redrive {\n  }'))).toEqual(['info invalid-configuration main.tf:3']);
    expect(told(queue('dynamic "redrive" {\n    for_each = [1]\n    content {}\n  }'))).toEqual(['info invalid-configuration main.tf:3']);
    expect(told('resource "aws_instance" "i" {\n  root_block_device {\n    size = 3\n  }\n}\n')).toEqual(['info invalid-configuration main.tf:3']);
    expect(told(`${queue('')}resource "aws_sns_topic" "t" {\n  name = aws_sqs_queue.q.nope\n}\n`)).toEqual(['info terraform-reference main.tf:6']);
  });

  it('is not noted when a whole resource is passed on', () => {
    expect(told(`resource "aws_route_table_association" "a" {\n  route_table_id = "r"\n}\noutput "o" {\n  value = [for name, value in aws_route_table_association.a : name if value != null]\n}\n`)).toEqual([]);
  });

  it('is not noted when it is null, in the newest version, or in a type without facts', () => {
    expect(told(queue('delay = null'))).toEqual([]);
    expect(told(queue('region = "eu-west-1"'))).toEqual([]);
    expect(told('resource "x_y" "q" {\n  anything = 1\n  more {\n  }\n}\n')).toEqual([]);
  });
});

describe('values that the provider cannot take', () => {
  it.each([
    ['name = []'], ['tags = { a = [1] }'], ['tags = "a"'], ['tags {\n    a = 1\n  }'], ['tags = { a = { b = 1 } }'],
  ])('%s', (body) => {
    expect(told(`resource "aws_sqs_queue" "q" {\n  ${body}\n}\n`)).toEqual(['error invalid-configuration main.tf:2']);
  });

  it.each([['tags = { a = 1 }'], ['tags = null'], ['delay_seconds = "5"'], ['policy = jsonencode({ a = [1] })']])('but %s is fine', (body) => {
    expect(told(queue(body))).toEqual([]);
  });
});

describe('what is wrong in a module that is called', () => {
  const call = (argument: string, module: string): readonly string[] => told({
    'main.tf': `module "m" {\n  source = "./m"\n  ${argument}\n}\n`,
    'm/main.tf': module,
  });

  it('is said although nothing needs the value', () => {
    expect(call('', 'variable "v" {}\n')).toEqual(['error invalid-configuration main.tf:1']);
    expect(call('v = []', 'variable "v" {\n  type = string\n}\n')).toEqual(['error invalid-configuration main.tf:3']);
    expect(call('', 'locals {\n  l = tonumber("x")\n}\n')).toEqual(['error terraform-expression m/main.tf:2']);
    expect(call('', 'output "o" {\n  value = tonumber("x")\n}\n')).toEqual(['error terraform-expression m/main.tf:2']);
    expect(call('', 'data "aws_region" "r" {\n  name = local.nope\n}\n')).toEqual(['error terraform-reference m/main.tf:2']);
    expect(call('', 'output "o" {\n}\n')).toEqual(['error invalid-configuration m/main.tf:1']);
  });
});

describe('conditions', () => {
  const validation = (condition: string): readonly string[] => told(`variable "v" {\n  default = "x"\n  validation {\n    condition     = ${condition}\n    error_message = "No."\n  }\n}\nresource "x_y" "r" {\n}\n`);

  it('must hold, be decided and be in order', () => {
    expect(validation('var.v == "x"')).toEqual([]);
    expect(validation('var.v == "y"')).toEqual(['error invalid-configuration main.tf:4']);
    expect(validation('"${var.v}!"')).toEqual(['error invalid-configuration main.tf:4']);
    expect(validation('tonumber(var.v) > 1')).toEqual(['info terraform-expression main.tf:4']);
    expect(validation('timestamp() > var.v')).toEqual(['info terraform-expression main.tf:4']);
    expect(validation('length(timestamp()) > length(var.v)')).toEqual([]);
  });

  it('of a resource that may not exist may fail', () => {
    const text = (count: string): string => `variable "n" {}\nresource "x_y" "r" {\n  count = ${count}\n  lifecycle {\n    precondition {\n      condition     = path.root == "x"\n      error_message = "No."\n    }\n  }\n}\n`;
    expect(told(text('1'))).toEqual(['info missing-parameter-value main.tf:1', 'error invalid-configuration main.tf:6']);
    expect(told(text('var.n'))).toEqual(['info missing-parameter-value main.tf:1']);
  });
});

describe('references and outputs', () => {
  it('with an index to what has no instances', () => {
    const refer = (text: string): readonly string[] => told(`resource "x_y" "a" {\n}\nresource "x_y" "b" {\n  v = ${text}\n}\n`);
    expect(refer('x_y.a[0].id')).toEqual(['error terraform-reference main.tf:4']);
    expect(refer('try(x_y.a["k"].id, 1)')).toEqual(['error terraform-reference main.tf:4']);
    expect(refer('x_y.a.ids[0]')).toEqual([]);
    expect(refer('x_y.a.*.id')).toEqual([]);
    expect(refer('x_y.a[*].id')).toEqual([]);
  });

  it('with a secret that an output of the root does not declare', () => {
    const output = (more: string): string => `variable "s" {\n  default   = "x"\n  sensitive = true\n}\noutput "o" {\n  value = [var.s]\n  ${more}\n}\n`;
    expect(told(output(''))).toEqual(['info invalid-configuration main.tf:5']);
    expect(told(output('sensitive = true'))).toEqual([]);
    expect(told({ 'main.tf': 'module "m" {\n  source = "./m"\n}\n', 'm/main.tf': output('') })).toEqual([]);
  });

  it('to a provider that is not there', () => {
    const text = (provider: string): string => `provider "aws" {\n  alias  = "x"\n  region = "eu-west-1"\n}\nresource "aws_sqs_queue" "q" {\n  provider = ${provider}\n}\n`;
    expect(told(text('aws.x'))).toEqual([]);
    expect(told(text('aws.y'))).toEqual(['info invalid-configuration main.tf:6']);
    expect(told(text('aws'))).toEqual([]);
  });
});

describe('circles', () => {
  const topic = (name: string, value: string, more = ''): string => `resource "x_y" "${name}" {\n  v = ${value}\n${more}}\n`;

  it('of resources that refer to attributes of each other are said once, at the reference that closes them', () => {
    expect(told(`${topic('a', 'x_y.b.id')}${topic('b', '[for z in [1] : x_y.c.id]')}${topic('c', '"${x_y.a.id}"')}`)).toEqual(['error cyclic-reference main.tf:8']);
    expect(told(topic('a', 'x_y.a.id'))).toEqual(['error cyclic-reference main.tf:2']);
    expect(told(`${topic('a', 'local.l')}locals {\n  l = x_y.a.id\n}\n`)).toEqual(['error cyclic-reference main.tf:2']);
    expect(told({ 'main.tf': 'module "m" {\n  source = "./m"\n}\n', 'm/main.tf': topic('a', 'x_y.a.id') })).toEqual(['error cyclic-reference m/main.tf:2']);
  });

  it('that evaluation goes round are not said twice', () => {
    expect(told('locals {\n  a = local.b\n  b = local.a\n}\nresource "x_y" "r" {\n  v = local.a\n}\n')).toEqual(['error cyclic-reference main.tf:2']);
  });

  it('are none where a name is bound, or a resource speaks of itself later', () => {
    expect(told(topic('a', '[for x_y in [{ a = 1 }] : x_y.a]'))).toEqual([]);
    expect(told(topic('a', '1', '  provisioner "local-exec" {\n    command = x_y.a.id\n  }\n'))).toEqual([]);
    expect(told(`${topic('a', 'x_y.b.id')}${topic('b', '1')}${topic('c', '[x_y.a.id, x_y.b.id]')}`)).toEqual([]);
  });

  it('are found in long chains', () => {
    const chain = Array.from({ length: 20_000 }, (_, index) => `  l${index} = local.l${index + 1}\n`).join('');
    expect(told(`locals {\n${chain}  l20000 = x_y.a.id\n}\n${topic('a', '1')}`).filter((line) => line.includes('cyclic'))).toEqual([]);
  });
});

describe('a number of instances that depends on what does not exist yet', () => {
  it('is noted', () => {
    const text = (argument: string): string => `resource "x_y" "a" {\n}\nresource "x_y" "b" {\n  ${argument}\n}\n`;
    expect(told(text('for_each = toset([x_y.a.id])'))).toEqual(['info invalid-configuration main.tf:4']);
    expect(told(text('count = x_y.a.id'))).toEqual(['info invalid-configuration main.tf:4']);
    expect(told(text('for_each = { k = x_y.a.id }'))).toEqual([]);
  });
});
