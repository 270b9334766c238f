import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/registry-enhanced-scanning',
  title: 'The ECR registry uses enhanced scanning',
  area: 'infrastructure',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECR::RegistryScanningConfiguration',
  controls: {
    'nist-800-53-r5': ['RA-5'],
  },
  check(registry, report) {
    const [type, rules] = [registry.get('ScanType'), registry.get('Rules')];
    if (!type.is('ENHANCED')) report(type, `${type} is not \`ENHANCED\`: only holes of the operating system are looked for, and only once.`);
    else if (rules.items.length === 0) report(rules, `${rules} is not set: no repository is scanned.`);
  },
});
