import { existsSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import addressTaken from '../../policies/ec2/eip-associated.js';
import wildcardAction from '../../policies/iam/no-wildcard-action.js';
import multiZone from '../../policies/rds/instance-multi-az.js';
import logsLeave from '../../policies/s3/access-logs-leave-the-bucket.js';
import denyCovers from '../../policies/vpc/nacl-deny-covers-all-addresses.js';
import { scan } from '../../src/api.js';
import type { Finding } from '../../src/model/finding.js';
import type { Policy } from '../../src/policy/policy.js';
import type { Sketch } from '../frontend/terraform/plan/small-plan.js';
import { smallPlan } from '../frontend/terraform/plan/small-plan.js';
import type { TextScan } from '../scan-texts.js';
import { scanTexts } from '../scan-texts.js';
import { only } from './tf-policies.js';

/** A plan whose source is not there: its `configuration` tells what refers to what. */

type More = Readonly<Record<string, unknown>>;
const text = (resources: readonly Sketch[], more?: More): string => JSON.stringify(smallPlan(resources, more), null, 2);
const judged = (resources: readonly Sketch[], policy: Policy, more?: More): Promise<TextScan> => scanTexts({ 'plan.json': text(resources, more) }, [policy]);
const POLICY: Sketch = {
  address: 'aws_iam_policy.p',
  unknown: { policy: true },
  expressions: { policy: { references: ['data.aws_iam_policy_document.d.json', 'data.aws_iam_policy_document.d'] } },
};

/** A document that Terraform reads during the apply. */
function document(statement: More): More {
  const { resource_changes: changes, configuration } = smallPlan([POLICY]);
  const read = { address: 'data.aws_iam_policy_document.d', mode: 'data', type: 'aws_iam_policy_document', name: 'd' };
  const declared = { ...read, expressions: { statement: [{ actions: { constant_value: ['x'] }, resources: { references: ['aws_kms_key.k.arn', 'aws_kms_key.k'] } }] } };
  const [policy] = (configuration as { readonly root_module: { readonly resources: readonly unknown[] } }).root_module.resources;
  return {
    resource_changes: [
      ...(changes as readonly unknown[]),
      { ...read, change: { actions: ['read'], after: { statement: [{ effect: 'Allow', resources: [null], ...statement }] }, after_unknown: { json: true, statement: [{ resources: [true] }] } } },
    ],
    configuration: { root_module: { resources: [policy, declared] } },
  };
}

describe('a plan without its source', () => {
  it('has the documents that are read during the apply, as far as their arguments are known', async () => {
    const open = document({ actions: ['*'] });
    const scan = await judged([POLICY], wildcardAction, open);
    expect(scan.told).toEqual(['fail aws_iam_policy.p']);
    expect(only(scan).message).toMatch(/^statement\.actions is `\*`/);
    expect(text([POLICY], open).split('\n')[only(scan).location.startLine - 1]?.trim()).toBe('"*"');
    expect((await judged([POLICY], wildcardAction, document({ actions: ['s3:GetObject'] }))).told).toEqual([]);
  });

  it('names what is not set as the provider does', async () => {
    const instance: Sketch = {
      address: 'aws_db_instance.d', values: { engine: 'mysql' }, unknown: { vpc_security_group_ids: true, id: true }, expressions: { engine: { constant_value: 'mysql' } },
    };
    const scan = await judged([instance], multiZone);
    expect(scan.findings.map(({ message }) => message.split(',')[0])).toEqual(['multi_az is not set']);
  });

  it('does not take for unset what an element of a variable refers to', async () => {
    const logging = { address: 'aws_s3_bucket_logging.this', mode: 'managed', type: 'aws_s3_bucket_logging', name: 'this' };
    const reference = (...references: readonly string[]): unknown => ({ references });
    const call = {
      expressions: { logging: reference('aws_s3_bucket.logs.id', 'aws_s3_bucket.logs') },
      module: { resources: [{ ...logging, expressions: { bucket: reference('var.bucket'), target_bucket: reference('var.logging["target_bucket"]', 'var.logging') } }] },
    };
    const address = 'module.m.aws_s3_bucket_logging.this';
    const change = { actions: ['create'], after: { bucket: 'a' }, after_unknown: { target_bucket: true } };
    const logs = { address: 'aws_s3_bucket.logs', mode: 'managed', type: 'aws_s3_bucket', name: 'logs' };
    const values = { child_modules: [{ address: 'module.m', resources: [{ ...logging, address, values: { bucket: 'a' } }] }], resources: [{ ...logs, values: {} }] };
    const scan = await judged([], logsLeave, {
      planned_values: { root_module: values },
      resource_changes: [{ ...logging, address, change }, { ...logs, change: { actions: ['create'], after: {}, after_unknown: { id: true } } }],
      configuration: { root_module: { resources: [{ ...logs, expressions: {} }], module_calls: { m: call } } },
    });
    expect(scan.told).toEqual([]);
  });

  it('has several instances behind a reference: which one is not known', async () => {
    const address: Sketch = { address: 'aws_eip.nat', values: { domain: 'vpc' }, unknown: { id: true }, expressions: { domain: { constant_value: 'vpc' } } };
    const addresses = [0, 1].map((index) => ({ ...address, address: `aws_eip.nat[${index}]` }));
    const gateway: Sketch = { address: 'aws_nat_gateway.n', unknown: { allocation_id: true }, expressions: { allocation_id: { references: ['aws_eip.nat'] } } };
    expect((await judged([...addresses, gateway], addressTaken)).told).toEqual(['review aws_eip.nat[0]', 'review aws_eip.nat[1]']);
    expect((await judged(addresses, addressTaken)).told).toEqual(['fail aws_eip.nat[0]', 'fail aws_eip.nat[1]']);
  });

  it('has empty texts in blocks that are written as lists of objects: they are not set', async () => {
    const entry = { action: 'deny', cidr_block: '0.0.0.0/0', from_port: 22, to_port: 22, protocol: 'tcp', rule_no: 100 };
    const acl: Sketch = {
      address: 'aws_network_acl.a',
      values: { ingress: [{ ...entry, icmp_type: null, ipv6_cidr_block: '' }] },
      expressions: { ingress: { constant_value: [{ ...entry, icmp_type: null, ipv6_cidr_block: null }] } },
    };
    expect((await judged([acl], denyCovers)).told).toEqual([]);
  });
});

const PLANS = resolve(process.env['NEARSIDE_SHARED'] ?? '../shared', 'terraform/plans');
/** Those of the others hold names twice, or comments that suppress. */
const OWN = existsSync(PLANS) ? readdirSync(PLANS).filter((name) => !name.startsWith('checkov-')).sort() : [];

describe.skipIf(OWN.length === 0)('real plans without their source', () => {
  const failed = (findings: readonly Finding[]): readonly string[] => {
    const fails = findings.filter(({ verdict }) => verdict === 'fail');
    return [...new Set(fails.map(({ policy, resource }) => `${policy} ${resource.address.replace(/\[[^\]]*\]/g, '')}`))].sort();
  };

  it('fail nothing that holds with it', async () => {
    const differing: string[] = [];
    for (const name of OWN) {
      const cwd = resolve(PLANS, name);
      const [alone, both] = [await scan({ paths: ['plan.json'], cwd }), await scan({ paths: ['plan.json', 'src'], cwd })];
      const known = new Set(failed(both.findings));
      differing.push(...failed(alone.findings).filter((one) => !known.has(one)).map((one) => `${name}: ${one}`));
    }
    expect(differing).toEqual([]);
  });
});
