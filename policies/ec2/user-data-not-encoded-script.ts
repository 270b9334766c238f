import { definePolicy, LAUNCH_TYPES, launchData, isWrittenOut } from '../../src/policy/index.js';

/** `#!/` in base64. */
const SCRIPT = 'IyEv';

export default definePolicy({
  id: 'ec2/user-data-not-encoded-script',
  title: 'User data is not an opaque base64 shell script',
  area: 'application',
  severity: 'info',
  pack: 'all',
  resource: LAUNCH_TYPES,
  aliases: {
    terrascan: ['AC_AWS_0170'],
  },
  check(launch, report) {
    const data = launchData(launch).get('UserData');
    // What a function encodes is readable in the code.
    if (!data.written.startsWith(SCRIPT) || !isWrittenOut(data, SCRIPT)) return;
    report(data, `${data} is a shell script in base64: neither reviewers nor tools see what it does.`);
  },
});
