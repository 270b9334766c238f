import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'ecs/exec-encrypted',
  title: 'ECS Exec sessions are encrypted with KMS and their log is encrypted',
  area: 'data-protection',
  severity: 'low',
  pack: 'strict',
  resource: 'AWS::ECS::Cluster',
  controls: {
    hipaa: ['164.312(e)(1)'],
    'nist-800-53-r5': ['SC-8', 'SC-28'],
  },
  aliases: {
    checkov: ['CKV_AWS_224'],
  },
  check(cluster, report) {
    const exec = cluster.get('Configuration').get('ExecuteCommandConfiguration');
    if (!exec.exists || exec.get('Logging').is('NONE')) return;
    const [key, log] = [exec.get('KmsKeyId'), exec.get('LogConfiguration')];
    if (!key.exists) report(key, `${key} is not set: no key of the customer's own encrypts what is typed and shown in the sessions.`);
    else if (!log.get('CloudWatchEncryptionEnabled').is(true) && !log.get('S3EncryptionEnabled').is(true)) {
      report(log, `${log} has no encrypted destination: what was typed and shown in the sessions is not known to be encrypted there.`);
    }
  },
});
