import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'inspector/classic-not-used',
  title: 'Inspector Classic is not used',
  area: 'monitoring',
  severity: 'info',
  pack: 'all',
  resource: ['AWS::Inspector::AssessmentTemplate', 'AWS::Inspector::AssessmentTarget'],
  controls: {
    'nist-800-53-r5': ['RA-5', 'SA-22'],
  },
  check(resource, report) {
    report(resource, `${resource} belongs to Inspector Classic, which AWS ended on 20 May 2026: it scans nothing.`);
  },
});
