import { describe, expect, it } from 'vitest';
import { evaluate } from '../../../src/engine/evaluate.js';
import type { Resource } from '../../../src/model/resource.js';
import { Source } from '../../../src/model/source.js';
import type { MapValue } from '../../../src/model/value.js';
import type { PolicyParameters } from '../../../src/policy/policy.js';
import { definePolicy } from '../../../src/policy/policy.js';

const named = definePolicy({
  id: 'acme/bucket-named',
  title: 'Buckets have agreed names',
  area: 'access',
  severity: 'low',
  resource: 'AWS::S3::Bucket',
  parameters: { prefixes: ['acme-'], longest: 20, shout: false, exceptions: [] },
  check(bucket, report, parameters) {
    // The types are those of the defaults, widened; what is not declared does not compile.
    const prefixes: readonly string[] = parameters.prefixes;
    const exceptions: readonly string[] = parameters.exceptions;
    const longest: number = parameters.longest;
    const shout: boolean = parameters.shout;
    // @ts-expect-error There is no such parameter.
    void parameters.shortest;
    const name = bucket.get('BucketName');
    report(name, `${prefixes.join('|')} ${longest} ${shout ? 'loud' : 'quiet'} ${exceptions.length}`);
  },
});

const plain = definePolicy({
  id: 'acme/plain',
  title: 'Nothing can be set',
  area: 'access',
  severity: 'low',
  resource: 'AWS::S3::Bucket',
  check(bucket, report, parameters) {
    // @ts-expect-error A policy that declares no parameters has none.
    void parameters.prefixes;
    report(bucket.get('BucketName'), JSON.stringify(parameters));
  },
});

function bucket(): Resource {
  const place = { source: new Source('template.yaml', 'Bucket:'), start: 0, end: 6 };
  const empty: MapValue = { kind: 'map', entries: new Map(), origin: { place } };
  const unit = { id: 'template.yaml', kind: 'cloudformation', path: 'template.yaml' } as const;
  const type = 'AWS::S3::Bucket';
  return {
    id: 'template.yaml#Bucket',
    address: 'Bucket',
    type,
    sourceType: type,
    unit,
    properties: empty,
    attributes: empty,
    conditions: [],
    header: place,
    body: place,
    madeBy: [],
  };
}

function said(parameters?: PolicyParameters, policy = named): string[] {
  const { findings, diagnostics } = evaluate([bucket()], [{ policy, severity: 'low', ...(parameters && { parameters }) }]);
  expect(diagnostics).toEqual([]);
  return findings.map(({ finding }) => finding.message);
}

describe('parameters of policies', () => {
  it('have their defaults', () => {
    expect(said()).toEqual(['acme- 20 quiet 0']);
  });

  it('take what is configured, the others keep their defaults', () => {
    expect(said({ prefixes: ['x-', 'y-'], shout: true })).toEqual(['x-|y- 20 loud 0']);
  });

  it('are none where none are declared', () => {
    expect(plain.parameters).toEqual({});
    expect(said(undefined, plain)).toEqual(['{}']);
  });
});
