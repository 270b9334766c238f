import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'cloudfront/origin-access-control-signs',
  title: 'CloudFront origin access controls sign every request',
  area: 'access',
  severity: 'medium',
  resource: 'AWS::CloudFront::OriginAccessControl',
  controls: {
    'nist-800-53-r5': ['AC-3'],
  },
  check(control, report) {
    const behaviour = control.get('OriginAccessControlConfig').get('SigningBehavior');
    if (behaviour.is('never')) report(behaviour, `${behaviour} is \`never\`: CloudFront signs nothing, and the origin has to be open to everybody.`);
    if (behaviour.is('no-override')) report(behaviour, `${behaviour} is \`no-override\`: a signature that a viewer sends replaces CloudFront's own.`);
  },
});
