import { definePolicy, isSelectedForBackup } from '../../src/policy/index.js';
import type { JsonProperty } from '../../src/policy/index.js';

const EVERY_FILE_SYSTEM = /^(\*|arn:[^:]*:fsx:[^:]*:[^:]*:(file-system\/)?\*)$/;

/** What CloudFormation does where nothing is said. https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-filesystem.html */
const KINDS = [
  { type: 'LUSTRE', configuration: 'LustreConfiguration', byDefault: 0 },
  { type: 'ONTAP', configuration: 'OntapConfiguration', byDefault: 30 },
  { type: 'OPENZFS', configuration: 'OpenZFSConfiguration', byDefault: 30 },
  { type: 'WINDOWS', configuration: 'WindowsConfiguration', byDefault: 30 },
] as const;

/** FSx makes no backups of them. */
function isScratch(type: string, deployment: JsonProperty): boolean {
  return type === 'LUSTRE' && (!deployment.exists || deployment.isOneOf(['SCRATCH_1', 'SCRATCH_2']));
}

export default definePolicy({
  id: 'fsx/automatic-backups-enabled',
  title: 'FSx file systems are backed up automatically',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::FSx::FileSystem',
  controls: {
    hipaa: ['164.308(a)(7)(ii)(A)'],
    'nist-800-53-r5': ['CP-9', 'CP-10'],
  },
  aliases: {
    guard: ['FSX_RESOURCES_PROTECTED_BY_BACKUP_PLAN'],
  },
  check(fileSystem, report) {
    const kind = KINDS.find(({ type }) => fileSystem.get('FileSystemType').is(type));
    if (!kind) return;
    const configuration = fileSystem.properties.get(kind.configuration);
    const days = configuration.get('AutomaticBackupRetentionDays');
    if (isScratch(kind.type, configuration.get('DeploymentType')) || (days.exists ? days.atLeast(1) : kind.byDefault > 0)) return;
    if (isSelectedForBackup(fileSystem, { everyOne: EVERY_FILE_SYSTEM, tags: fileSystem.properties.get('Tags').items })) return;
    report(days, `${days} is ${days.exists ? '0' : "not set, and AWS's default for Lustre is 0"}: FSx makes no daily backup of the files.`);
  },
});
