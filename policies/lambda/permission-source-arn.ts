import { definePolicy } from '../../src/policy/index.js';

/** Services that act for resources of an account. */
const SERVICE_ENDS = ['.amazonaws.com', '.amazonaws.com.cn'];

export default definePolicy({
  id: 'lambda/permission-source-arn',
  title: 'Lambda permissions for AWS services name one resource',
  area: 'access',
  severity: 'low',
  pack: 'all',
  resource: 'AWS::Lambda::Permission',
  controls: {
    'nist-800-53-r5': ['AC-3', 'AC-6'],
  },
  aliases: {
    regula: ['FG_R00499'],
  },
  check(permission, report) {
    const principal = permission.get('Principal');
    if (!SERVICE_ENDS.some((end) => principal.endsWith(end))) return;
    const [source, account, organization] = [permission.get('SourceArn'), permission.get('SourceAccount'), permission.get('PrincipalOrgID')];
    // Without any source, lambda/permission-service-source reports. The ARN of a rule of Config has a random end, and the rule needs the permission first.
    if (source.exists || (!account.exists && !organization.exists) || principal.is('config.amazonaws.com')) return;
    const whose = account.exists ? 'account' : 'organization';
    report(source, `${source} is not set: whatever the service does for that ${whose} can invoke the function, not one resource.`);
  },
});
