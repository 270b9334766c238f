import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'securityhub/new-controls-enabled',
  title: 'Security Hub enables new controls by itself',
  area: 'monitoring',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::SecurityHub::Hub',
  controls: {
    hipaa: ['164.308(a)(8)'],
    'nist-800-53-r5': ['CA-7'],
  },
  check(hub, report) {
    const enabled = hub.get('AutoEnableControls');
    if (enabled.is(false)) report(enabled, `${enabled} is false: what AWS learns to look for later is not looked for.`);
  },
});
