import { definePolicy, reportUnlessOn } from '../../src/policy/index.js';

const UNTAGGED = 'backups have none of the tags that say whose they are and who may use them';

export default definePolicy({
  id: 'fsx/tags-copied-to-backups',
  title: 'FSx copies tags to backups and volumes',
  area: 'data-protection',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::FSx::FileSystem',
  controls: {
    'aws-fsbp': ['FSx.1', 'FSx.2'],
    'nist-800-53-r5': ['CM-8'],
  },
  check(fileSystem, report) {
    const [lustre, windows, zfs] = [fileSystem.get('LustreConfiguration'), fileSystem.get('WindowsConfiguration'), fileSystem.get('OpenZFSConfiguration')];
    // Scratch file systems have no backups.
    if (lustre.get('DeploymentType').startsWith('PERSISTENT')) reportUnlessOn(lustre.get('CopyTagsToBackups'), UNTAGGED, report);
    if (windows.exists) reportUnlessOn(windows.get('CopyTagsToBackups'), UNTAGGED, report);
    if (!zfs.exists) return;
    reportUnlessOn(zfs.get('CopyTagsToBackups'), UNTAGGED, report);
    reportUnlessOn(zfs.get('CopyTagsToVolumes'), 'volumes have none of the tags of the file system', report);
  },
});
