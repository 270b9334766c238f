import { definePolicy, reportUnlessOneOf } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/code-signing-enforced',
  title: 'Lambda code signing refuses untrusted code',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::Lambda::CodeSigningConfig',
  controls: {
    'nist-800-53-r5': ['SI-7', 'CM-14'],
  },
  check(config, report) {
    const reaction = config.get('CodeSigningPolicies').get('UntrustedArtifactOnDeployment');
    reportUnlessOneOf(reaction, ['Enforce'], '`Warn`', 'code without a trusted signature is deployed all the same', report);
  },
});
