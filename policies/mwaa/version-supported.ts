import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'mwaa/version-supported',
  title: 'MWAA runs a supported Airflow version',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::MWAA::Environment',
  controls: {
    'pci-dss-4.0.1': ['6.3.3'],
    'nist-800-53-r5': ['SI-2', 'SA-22'],
  },
  parameters: { expired: ['1.10.12', '2.0.2', '2.2.2', '2.4.3', '2.5.1', '2.6.3'] },
  check(environment, report, { expired }) {
    const version = environment.get('AirflowVersion');
    if (version.isOneOf(expired)) report(version, `${version} is \`${version.text}\`, which AWS no longer supports: known holes in Airflow stay open.`);
  },
});
