import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBlocks } from '../../../../src/frontend/cloudformation/address-blocks.js';
import { evaluate, read } from '../read-template.js';

describe('Fn::Cidr', () => {
  it.each([
    ['!Cidr [10.0.0.0/16, 3, 8]', '["10.0.0.0/24", "10.0.1.0/24", "10.0.2.0/24"]'],
    ['!Cidr ["10.0.5.7/16", 1, 4]', '["10.0.0.0/28"]'],
    ['!Cidr ["2001:db8:1234:1a00::/56", 2, 64]', '["2001:db8:1234:1a00::/64", "2001:db8:1234:1a01::/64"]'],
    ['!Select [1, !Cidr [10.0.0.0/16, 2, "8"]]', '"10.0.1.0/24"'],
    ['!Cidr [!GetAtt Other.CidrBlock, 2, 8]', '?'],
    ['!Cidr [10.0.0.0/16, 2]', '?'],
  ])('%s is %s', (text, expected) => {
    const result = evaluate(text);
    expect([result.shown, result.diagnostics]).toEqual([expected, []]);
  });

  it.each(['!Cidr [10.0.0.0/16, 257, 8]', '!Cidr [10.0.0.0/24, 2, 8]', '!Cidr [10.0.0.0, 1, 8]', '!Cidr [10.0.0.0/33, 1, 0]', '!Cidr [x, 1, 1]', '!Cidr [10.0.0.0/16]'])(
    '%s is unknown',
    (text) => {
      const result = evaluate(text);
      expect([result.shown, result.diagnostics]).toEqual(['?', ['warning invalid-intrinsic']]);
    },
  );

  it('is the same for the same unknown block', () => {
    const templates = read(`Resources:
  V: {Type: AWS::EC2::VPC}
  R: {Type: A::B::C, Properties: {A: !Select [0, !Cidr [!GetAtt V.CidrBlock, 2, 8]], B: !Select [0, !Cidr [!GetAtt V.CidrBlock, 2, 8]], C: !Select [1, !Cidr [!GetAtt V.CidrBlock, 2, 8]]}}`);
    const [a, b, c] = ['R.A', 'R.B', 'R.C'].map((path) => {
      const value = templates.value(path);
      return value.kind === 'unknown' ? value.identity : undefined;
    });
    expect(a).toBeDefined();
    expect(b).toBe(a);
    expect(c).not.toBe(a);
  });
});

describe('address blocks', () => {
  it('are adjacent, aligned and inside the block', () => {
    const address = fc.integer({ min: 0, max: 2 ** 32 - 1 });
    const block = fc.tuple(address, fc.integer({ min: 8, max: 28 }), fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 256 }));
    fc.assert(
      fc.property(block, ([address, prefix, extra, count]) => {
        const hostBits = Math.max(32 - prefix - extra, 0);
        const blocks = addressBlocks(`${dotted(address)}/${prefix}`, count, hostBits);
        const room = 2 ** (32 - hostBits - prefix);
        if (count > room) return blocks === undefined;
        const first = Math.floor(address / 2 ** (32 - prefix)) * 2 ** (32 - prefix);
        return blocks?.every((each, index) => each === `${dotted(first + index * 2 ** hostBits)}/${32 - hostBits}`) === true && blocks.length === count;
      }),
    );
  });

  it.each([
    ['::/0', ['::/64']],
    ['1:0:0:2:0:0:0:3/48', ['1::/64']],
    ['0:0:1:0:0:0:0:0/64', ['0:0:1::/64']],
    ['1::1::/64', undefined],
    ['1:2:3:4:5:6:7/64', undefined],
    ['12345::/64', undefined],
    ['1:2:3:4:5:6:7:8::/64', undefined],
  ])('of IPv6 %s', (block, expected) => {
    expect(addressBlocks(block, 1, 64)).toEqual(expected);
  });
});

function dotted(address: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(address / 2 ** shift) % 256).join('.');
}
