import { credentialIn, definePolicy, secretAssignedIn } from '../../src/policy/index.js';

/** User data is text (`Fn::Base64` of it), or base64 already. */
function clearText(written: string): string {
  const text = written.trim();
  return /^[A-Za-z0-9+/\s]{24,}={0,2}$/.test(text) ? `${text}\n${Buffer.from(text, 'base64').toString('utf8')}` : text;
}

export default definePolicy({
  id: 'ec2/user-data-no-secrets',
  title: 'User data holds no secrets',
  area: 'application',
  severity: 'critical',
  resource: ['AWS::EC2::Instance', 'AWS::EC2::LaunchTemplate', 'AWS::AutoScaling::LaunchConfiguration'],
  controls: {
    'pci-dss-4.0.1': ['8.6.2'],
    hipaa: ['164.312(a)(1)'],
    gdpr: ['32(1)(b)'],
    'nist-800-53-r5': ['IA-5(7)'],
  },
  aliases: {
    checkov: ['CKV_AWS_46'],
    trivy: ['AWS-0029', 'AWS-0122', 'AWS-0129'],
    terrascan: ['AC_AWS_0168'],
  },
  check(resource, report) {
    const launch = resource.type === 'AWS::EC2::LaunchTemplate' ? resource.properties.get('LaunchTemplateData') : resource.properties;
    const userData = launch.get('UserData');
    const text = clearText(userData.written);
    const credential = credentialIn(text);
    const assigned = secretAssignedIn(text);
    if (credential !== undefined) report(userData, `${userData} holds ${credential}: everything that runs on the instance can read it.`);
    else if (assigned !== undefined) report(userData, `${userData} sets \`${assigned}\` to a written value: everything that runs on the instance can read it.`);
  },
});
