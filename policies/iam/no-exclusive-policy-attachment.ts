import { definePolicy } from '../../src/policy/index.js';

const ATTACHMENT = 'aws_iam_policy_attachment';

export default definePolicy({
  id: 'iam/no-exclusive-policy-attachment',
  title: "Terraform does not take exclusive hold of a policy's attachments",
  area: 'access',
  severity: 'low',
  pack: 'strict',
  // What it attaches to somebody in the code is a part of them; to somebody elsewhere, it stands for them.
  resource: ['aws_iam_policy_attachment', 'AWS::IAM::Group', 'AWS::IAM::Role', 'AWS::IAM::User'],
  check(attachment, report) {
    const { id, address, sourceType } = attachment.resource;
    // For roles, users and groups it may stand several times: once under its own name.
    if (sourceType !== ATTACHMENT || !id.endsWith(address)) return;
    const { properties, type } = attachment;
    const claimed = type === ATTACHMENT ? properties.get('policy_arn') : properties.get('ManagedPolicyArns');
    report(claimed, `\`${address}\` claims the policy for those that it names, and takes it from everybody else in the account.`);
  },
});
