import { definePolicy } from '../../src/policy/index.js';
import type { Report, ResourceNode, ResourceTypes } from '../../src/policy/index.js';

type Group = ResourceNode<ResourceTypes['AWS::Redshift::ClusterParameterGroup']>;

/**
 * `require_ssl` is false by default in the family redshift-1.0, true in redshift-2.0.
 * https://docs.aws.amazon.com/redshift/latest/mgmt/connecting-ssl-support.html
 */
function reportClearConnections(group: Group, report: Report): void {
  const parameters = group.get('Parameters');
  const value = parameters.items.find((parameter) => parameter.get('ParameterName').is('require_ssl'))?.get('ParameterValue');
  const clusters = group.referrers('AWS::Redshift::Cluster', 'ClusterParameterGroupName');
  if (value && !value.matches(/^true$/i)) report(value, '`require_ssl` is not true: connections in clear are accepted.', clusters);
  else if (!value && !group.get('ParameterGroupFamily').is('redshift-2.0')) {
    report(parameters, '`require_ssl` is not set, and its default is false: connections in clear are accepted.', clusters);
  }
}

export default definePolicy({
  id: 'redshift/requires-tls',
  title: 'Redshift clusters accept TLS connections only',
  area: 'data-protection',
  severity: 'medium',
  resource: ['AWS::Redshift::Cluster', 'AWS::Redshift::ClusterParameterGroup'],
  controls: {
    'aws-fsbp': ['Redshift.2'],
    'pci-dss-4.0.1': ['4.2.1'],
    hipaa: ['164.312(e)(1)'],
    gdpr: ['32(1)(a)'],
    'nist-800-53-r5': ['SC-8', 'SC-8(1)', 'SC-23'],
  },
  aliases: {
    'cdk-nag': [
      'AwsSolutions-RS1', 'HIPAA.Security-RedshiftRequireTlsSSL', 'NIST.800.53.R4-RedshiftRequireTlsSSL',
      'NIST.800.53.R5-RedshiftRequireTlsSSL', 'PCI.DSS.321-RedshiftRequireTlsSSL',
    ],
    checkov: ['CKV_AWS_105'],
  },
  check(resource, report) {
    const group = resource.as('AWS::Redshift::ClusterParameterGroup');
    if (group) reportClearConnections(group, report);
    const name = resource.as('AWS::Redshift::Cluster')?.get('ClusterParameterGroupName');
    if (name?.is('default.redshift-1.0')) report(name, '`default.redshift-1.0` leaves `require_ssl` false: connections in clear are accepted.');
  },
});
