import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'logs/resource-policy-not-public',
  title: 'CloudWatch Logs resource policies do not admit everyone',
  area: 'access',
  severity: 'high',
  resource: ['AWS::Logs::ResourcePolicy', 'AWS::Logs::Destination', 'AWS::Logs::LogGroup'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(resource, report) {
    reportPublicPolicy(resource, 'everybody can do with the logs what the statement allows', report);
  },
});
