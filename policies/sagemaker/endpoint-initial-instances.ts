import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/endpoint-initial-instances',
  title: 'SageMaker endpoints start with more than one instance',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::SageMaker::EndpointConfig',
  controls: {
    hipaa: ['164.308(a)(7)(i)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['CP-10', 'SC-36'],
    'aws-fsbp': ['SageMaker.4'],
  },
  parameters: { minInstances: 2 },
  check(config, report, { minInstances }) {
    for (const variant of config.get('ProductionVariants').items) {
      const count = variant.get('InitialInstanceCount');
      if (!count.exists || variant.get('ServerlessConfig').exists || count.atLeast(minInstances)) continue;
      report(count, `${count} is ${String(count.number)}: when the machine or its zone fails, the endpoint is silent.`);
    }
  },
});
