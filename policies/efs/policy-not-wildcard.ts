import { definePolicy, openPrincipal, resourceStatements } from '../../src/policy/index.js';
import type { Statement } from '../../src/policy/index.js';

/** https://docs.aws.amazon.com/efs/latest/ug/access-control-block-public-access.html */
const VIA_MOUNT_TARGET = 'elasticfilesystem:accessedviamounttarget';
const EVERY_ACTION = ['*', 'elasticfilesystem:*'];

/** Who comes through a mount target is in the network, and passed its security groups. */
function isViaMountTarget(statement: Statement): boolean {
  return statement.conditions.some(({ operator, key, values }) => {
    return /^bool$/i.test(operator) && key.toLowerCase() === VIA_MOUNT_TARGET && values.some((value) => value.is(true));
  });
}

export default definePolicy({
  id: 'efs/policy-not-wildcard',
  title: 'EFS file system policies are not wide open',
  area: 'access',
  severity: 'high',
  pack: 'strict',
  resource: 'AWS::EFS::FileSystem',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
    'pci-dss-4.0.1': ['7.2.2'],
  },
  aliases: {
    terrascan: ['AC_AWS_0464'],
  },
  check(fileSystem, report) {
    for (const statement of resourceStatements(fileSystem).filter(({ allows }) => allows)) {
      const who = isViaMountTarget(statement) ? undefined : openPrincipal(statement);
      const action = statement.actions.find((one) => one.isOneOf(EVERY_ACTION));
      if (who) report(who, `${who} is everybody, without a condition that leaves known callers only.`);
      else if (action) report(action, `${action} is \`${action.text}\`: it includes deleting the file system and changing this policy.`);
    }
  },
});
