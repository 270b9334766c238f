import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'redshift-serverless/requires-tls',
  title: 'Redshift Serverless workgroups accept TLS connections only',
  area: 'data-protection',
  severity: 'medium',
  resource: 'AWS::RedshiftServerless::Workgroup',
  controls: {
    'aws-fsbp': ['RedshiftServerless.2'],
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(workgroup, report) {
    const setting = workgroup.get('ConfigParameters').items.find((parameter) => parameter.get('ParameterKey').is('require_ssl'));
    const value = setting?.get('ParameterValue');
    // Since January 2025 the default is true. https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html
    if (value?.is('false')) report(value, '`require_ssl` is false: connections in clear are accepted.');
  },
});
