import { describe, expect, it } from 'vitest';
import type { Review } from '../../src/model/change.js';
import { hasGit, ScratchRepository } from '../scratch-repository.js';

const TEMPLATE = `Resources:
  Web:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: web
      SecurityGroupIngress: [{IpProtocol: tcp, FromPort: 443, ToPort: 443, CidrIp: 10.0.0.0/8}]
`;
const OPENED = TEMPLATE.replace('443, ToPort: 443, CidrIp: 10.0.0.0/8', '22, ToPort: 22, CidrIp: 0.0.0.0/0');

describe.skipIf(!hasGit)('nearside review', () => {
  const repository = new ScratchRepository();
  repository.write({ 'web.yaml': TEMPLATE });
  const base = repository.commit();
  repository.write({ 'web.yaml': OPENED });
  repository.commit();

  it('tells what changed since a commit, and never fails on its own', async () => {
    const { out, err, code } = await repository.nearside('review', '--base', base);
    expect(err).toBe('');
    expect(out).toContain('Network openings\n  `Web` opens: TCP port 22 from 0.0.0.0/0 (the internet)  web.yaml:6:82\n');
    expect(out).toMatch(/nearside review: 1 network opening, 1 new finding\n$/);
    expect(code).toBe(0);
  });

  it('as JSON: the same, with the commit that it was compared with', async () => {
    const told: Review = JSON.parse((await repository.nearside('review', '--base', base, '-f', 'json')).out);
    expect(told.base).toEqual({ ref: base, commit: base });
    expect(told.network.map(({ effect, what }) => [effect, what])).toEqual([
      ['opened', 'TCP port 22 from 0.0.0.0/0'],
      ['closed', 'TCP port 443 from 10.0.0.0/8'],
    ]);
  });

  it('as Markdown: with the marker of its key', async () => {
    const { out } = await repository.nearside('review', '--base', base, '-f', 'markdown', '--key', 'prod/network');
    expect(out.split('\n')[0]).toBe('<!-- nearside-review: prod/network -->');
  });

  it.each([
    ['new findings', [], 0],
    ['new findings, when it is asked for', ['--fail-on', 'new'], 1],
    ['a new finding as bad as that', ['--fail-on', 'critical'], 1],
    ['nothing to compare with', ['--fail-on', 'new', 'nowhere.yaml'], 3],
    ['a key that ends the comment', ['--key', 'a-->'], 2],
    ['a gate that is none', ['--fail-on', 'old'], 2],
  ])('exits: %s', async (_, args, code) => {
    expect((await repository.nearside('review', '--base', base, ...args)).code).toBe(code);
  });

  it('without a base says how to name one', async () => {
    const { err, code } = await repository.nearside('review');
    expect(err).toContain('`--base origin/main`');
    expect(code).toBe(2);
  });

  it('against the same state: nothing changes', async () => {
    expect((await repository.nearside('review', '--base', 'HEAD')).out).toBe('nearside review: nothing changes\n');
  });
});
