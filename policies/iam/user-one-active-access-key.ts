import { definePolicy } from '../../src/policy/index.js';
import type { ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type AccessKey = ResourceNode<ResourceTypes['AWS::IAM::AccessKey']>;

function isActive(key: AccessKey): boolean {
  return !key.get('Status').is('Inactive');
}

function haveSameUser(a: AccessKey, b: AccessKey): boolean {
  const [one, other] = [a.get('UserName'), b.get('UserName')];
  const user = one.target('AWS::IAM::User');
  if (user) return other.target('AWS::IAM::User')?.resource === user.resource;
  return a.resource.unit.id === b.resource.unit.id && one.isLiteral && other.isLiteral && other.is(one.text);
}

export default definePolicy({
  id: 'iam/user-one-active-access-key',
  title: 'IAM users have one active access key',
  area: 'access',
  severity: 'low',
  resource: 'AWS::IAM::AccessKey',
  controls: {
    'nist-800-53-r5': ['AC-2', 'IA-5'],
    'cis-aws-3.0': ['1.13'],
  },
  aliases: {
    trivy: ['AWS-0167'],
  },
  check(key, report) {
    if (!isActive(key)) return;
    const keys = key.all('AWS::IAM::AccessKey');
    const earlier = keys.slice(0, keys.findIndex((other) => other.resource === key.resource));
    const other = earlier.find((one) => isActive(one) && haveSameUser(one, key));
    if (!other) return;
    const user = key.get('UserName').target('AWS::IAM::User');
    const parts = user ? [other, user] : [other];
    report(key, `\`${key.address}\` is active beside \`${other.address}\`, a key of the same user: one that nobody uses is not missed.`, parts);
  },
});
