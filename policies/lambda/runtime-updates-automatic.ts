import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'lambda/runtime-updates-automatic',
  title: 'Lambda functions take runtime updates',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::Function',
  controls: {
    'nist-800-53-r5': ['SI-2'],
  },
  check(lambda, report) {
    const updates = lambda.get('RuntimeManagementConfig').get('UpdateRuntimeOn');
    if (updates.is('Manual')) report(updates, `${updates} is \`Manual\`: the function stays on one version of its runtime, with the holes found in it since.`);
  },
});
