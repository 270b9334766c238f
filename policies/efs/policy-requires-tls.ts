import { definePolicy, refusesPlainRequests, resourceStatements } from '../../src/policy/index.js';

export default definePolicy({
  id: 'efs/policy-requires-tls',
  title: 'EFS file system policies refuse mounts without TLS',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::EFS::FileSystem',
  controls: {
    'pci-dss-4.0.1': ['4.2.1'],
    'nist-800-53-r5': ['SC-8'],
  },
  check(fileSystem, report) {
    const policy = fileSystem.get('FileSystemPolicy');
    if (!policy.exists && fileSystem.resource.isFragment) return;
    // Without leave to mount there is nothing to read.
    if (resourceStatements(fileSystem).some((statement) => refusesPlainRequests(statement, 'elasticfilesystem:ClientMount'))) return;
    const what = policy.exists ? 'does not deny mounts without TLS' : 'is not set';
    report(policy, `${policy} ${what}: clients that mount in clear are served.`);
  },
});
