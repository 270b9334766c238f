import { describe, expect, it } from 'vitest';
import { credentialShapeIn, mayHoldCredential, withoutPlaceholders } from '../../src/policy/views/credentials.js';

const word = (length: number): string => 'aB3dE5gH7jK9mN1pQ2sT4vW6yZ8'.repeat(3).slice(0, length);

/** One of each format, put together here so that no scanner of this repository finds any. */
const CREDENTIALS: Readonly<Record<string, readonly string[]>> = {
  'a private key': ['-----BEGIN PRIVATE KEY-----', '-----BEGIN RSA PRIVATE KEY-----', Buffer.from('-----BEGIN RSA PRIVATE KEY-----').toString('base64')],
  'an AWS access key': [`AKIA${'Q3EGRTTESTKEY234'}`, `key=ASIA${'Q3EGRTTESTKEY234'};`],
  'a GitHub token': [`ghp_${word(36)}`, `ghs_${word(36)}`, `github_pat_${word(60)}`],
  'a GitLab token': [`glpat-${word(20)}`],
  'a Slack token': [`xoxb-${word(20)}`, `https://hooks.slack.com/services/T0AAAAAAA/B0AAAAAAA/${word(16)}`],
  'a Stripe key': [`sk_live_${word(16)}`, `rk_live_${word(16)}`],
  'a Google API key': [`AIza${word(35)}`],
  'an npm token': [`npm_${word(36)}`],
  'a JSON Web Token': [`eyJ${word(20)}.eyJ${word(20)}.${word(20)}`],
  'a URL with a password': ['postgres://u:abc@h', `amqps://${word(8)}:${word(12)}@mq.example:5671`, 'redis://:abcdef@cache'],
};

describe('the formats of credentials', () => {
  it.each(Object.entries(CREDENTIALS).flatMap(([name, texts]) => texts.map((text) => [name, text] as const)))('%s: %s', (name, text) => {
    expect(credentialShapeIn(`x ${text} y`)).toBe(name);
    expect(mayHoldCredential(text)).toBe(true);
  });

  it.each([
    'https://clinic.example:8443/path@2',
    'arn:aws:iam::111122223333:role/service-role/AmazonEC2ContainerServiceforEC2Role',
    'Mon-Fri 09:00@Vienna',
    'oci://registry.example:5000/clinic@sha256:0123456789abcdef',
    'postgres://clinic:${password}@db',
    'glpat-short',
  ])('%s is none', (text) => {
    expect(credentialShapeIn(text)).toBeUndefined();
  });
});

describe('withoutPlaceholders', () => {
  it.each([`AKIA${'IOSFODNN7EXAMPLE'}`, `AKIA${'I44QH8DHBEXAMPLE'}`, 'postgres://clinic:password@db', 'https://me:xxxx@git', 'redis://:***@cache'])(
    'takes %s away',
    (text) => {
      expect(credentialShapeIn(text)).not.toBeUndefined();
      expect(credentialShapeIn(withoutPlaceholders(text))).toBeUndefined();
    },
  );

  it('leaves what only begins like one', () => {
    const text = 'postgres://clinic:password1@db';
    expect(withoutPlaceholders(text)).toBe(text);
  });
});
