import { definePolicy, reportPublicPolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecr/repository-not-public',
  title: 'ECR repository policies do not open images to everyone',
  area: 'access',
  severity: 'critical',
  resource: ['AWS::ECR::Repository', 'AWS::ECR::RegistryPolicy', 'AWS::ECR::RepositoryCreationTemplate'],
  controls: {
    'pci-dss-4.0.1': ['7.2.1', '1.4.4'],
    hipaa: ['164.312(a)(1)'],
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    'cdk-nag': ['AwsSolutions-ECR1'],
    checkov: ['CKV_AWS_32'],
    terrascan: ['AC_AWS_0084'],
    trivy: ['AWS-0032'],
  },
  check(resource, report) {
    reportPublicPolicy(resource, 'everybody can do with the images what the statement allows', report);
  },
});
