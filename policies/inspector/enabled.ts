import { definePolicy, reportMissing } from '../../src/policy/index.js';

export default definePolicy({
  id: 'inspector/enabled',
  title: 'Amazon Inspector scans instances, images and functions',
  area: 'monitoring',
  severity: 'medium',
  pack: 'strict',
  resource: ['Nearside::Account', 'aws_inspector2_enabler'],
  controls: {
    'pci-dss-4.0.1': ['11.3.1', '6.3.1'],
    hipaa: ['164.308(a)(1)(ii)(A)'],
    gdpr: ['32(1)(d)'],
    'nist-800-53-r5': ['RA-5', 'SI-2'],
    'aws-fsbp': ['Inspector.1', 'Inspector.2', 'Inspector.3', 'Inspector.4'],
  },
  parameters: { types: ['EC2', 'ECR', 'LAMBDA'] },
  check(resource, report, { types }) {
    const enablers = resource.all('aws_inspector2_enabler');
    const organization = resource.all('aws_inspector2_organization_configuration');
    const account = resource.as('Nearside::Account');
    // CloudFormation has no type that enables Inspector.
    if (account && account.resource.unit.kind !== 'cloudformation' && account.resource.unit.kind !== 'cdk' && enablers.length + organization.length === 0) {
      reportMissing(account, 'enabled Amazon Inspector', 'known holes in machines, images and functions go unnoticed', report);
    }
    const listed = resource.as('aws_inspector2_enabler')?.get('resource_types');
    if (!listed) return;
    const missing = types.filter((type) => !enablers.some((enabler) => enabler.get('resource_types').items.some((item) => item.is(type))));
    if (missing.length > 0) report(listed, `${listed} leaves out \`${missing.join(', ')}\`: known holes there go unnoticed.`);
  },
});
