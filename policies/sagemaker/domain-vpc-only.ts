import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'sagemaker/domain-vpc-only',
  title: 'SageMaker Studio domains use VPC-only networking',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::SageMaker::Domain',
  controls: {
    'pci-dss-4.0.1': ['1.3.2'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['SC-7'],
  },
  check(domain, report) {
    const access = domain.get('AppNetworkAccessType');
    if (access.is('VpcOnly')) return;
    const state = access.exists ? 'not `VpcOnly`' : "not set, and AWS's default is `PublicInternetOnly`";
    report(access, `${access} is ${state}: notebooks and apps reach the internet past your network.`);
  },
});
