import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'emr/imdsv2',
  title: 'EMR security configurations require IMDSv2',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::EMR::SecurityConfiguration',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  check(configuration, report) {
    const service = configuration.get('SecurityConfiguration').get('InstanceMetadataServiceConfiguration');
    const version = service.get('MinimumInstanceMetadataServiceVersion');
    if (version.is(2)) return;
    report(version, `${version} is not 2: a request forged on a node can get the credentials of its role.`);
  },
});
