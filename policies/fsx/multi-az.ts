import { definePolicy } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

/** Lustre runs in one zone only. */
const CONFIGURATIONS = ['OntapConfiguration', 'OpenZFSConfiguration', 'WindowsConfiguration'];

function deploymentTypes(properties: JsonProperty): readonly JsonProperty[] {
  return CONFIGURATIONS.map((name) => properties.get(name)).filter(({ exists }) => exists).map((configuration) => configuration.get('DeploymentType'));
}

export default definePolicy({
  id: 'fsx/multi-az',
  title: 'FSx file systems run in several availability zones',
  area: 'infrastructure',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::FSx::FileSystem',
  controls: {
    'nist-800-53-r5': ['CP-10', 'SC-36'],
  },
  check(fileSystem, report) {
    for (const deployment of deploymentTypes(fileSystem.properties)) {
      if (deployment.startsWith('MULTI_AZ')) continue;
      const what = deployment.exists ? 'names a single zone' : "is not set, and AWS's default is a single zone";
      report(deployment, `${deployment} ${what}: the files are out of reach as long as that zone is.`);
    }
  },
});
