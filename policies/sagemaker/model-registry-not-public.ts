import { definePolicy, everybody, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/model-registry-not-public',
  title: 'SageMaker model package groups are not open to everyone',
  area: 'access',
  severity: 'high',
  resource: 'AWS::SageMaker::ModelPackageGroup',
  controls: {
    'pci-dss-4.0.1': ['1.4.4'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['AC-3', 'SC-7'],
  },
  check(group, report) {
    for (const statement of resourceStatements(group)) {
      const who = everybody(statement);
      if (who) report(who, `${who} admits everybody: every AWS account can do with the models what the statement allows.`);
    }
  },
});
