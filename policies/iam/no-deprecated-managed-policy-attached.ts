import { attachedPolicies, definePolicy } from '../../src/policy/index.js';

/** Policies that cannot be attached anew, and what has replaced them. https://docs.aws.amazon.com/IAM/latest/UserGuide/access_policies_managed-deprecated.html */
const REPLACEMENTS: Readonly<Record<string, string>> = {
  AWSCodePipelineFullAccess: 'AWSCodePipeline_FullAccess',
  AWSCodePipelineReadOnlyAccess: 'AWSCodePipeline_ReadOnlyAccess',
  AWSConfigRole: 'AWS_ConfigRole',
  AWSElasticBeanstalkFullAccess: 'AdministratorAccess-AWSElasticBeanstalk',
  AWSElasticBeanstalkReadOnlyAccess: 'AWSElasticBeanstalkReadOnly',
  AWSLambdaFullAccess: 'AWSLambda_FullAccess',
  AWSLambdaReadOnlyAccess: 'AWSLambda_ReadOnlyAccess',
  AmazonEC2RoleforSSM: 'AmazonSSMManagedInstanceCore',
  AmazonElasticMapReduceFullAccess: 'AmazonEMRFullAccessPolicy_v2',
  AmazonElasticMapReduceReadOnlyAccess: 'AmazonEMRReadOnlyAccessPolicy_v2',
  AmazonElasticMapReduceRole: 'AmazonEMRServicePolicy_v2',
};

export default definePolicy({
  id: 'iam/no-deprecated-managed-policy-attached',
  title: 'Nobody has a deprecated AWS managed policy',
  area: 'access',
  severity: 'medium',
  pack: 'strict',
  resource: ['AWS::IAM::Role', 'AWS::IAM::User', 'AWS::IAM::Group', 'AWS::SSO::PermissionSet'],
  controls: {
    'nist-800-53-r5': ['AC-6'],
  },
  check(resource, report) {
    for (const arn of attachedPolicies(resource)) {
      if (!arn.includes(':iam::aws:policy/')) continue;
      const name = Object.keys(REPLACEMENTS).find((deprecated) => arn.endsWith(`/${deprecated}`));
      if (name === undefined) continue;
      report(arn, `${arn} is \`${name}\`, which AWS has replaced by \`${REPLACEMENTS[name]}\`: it no longer changes, and often allows far too much.`);
    }
  },
});
