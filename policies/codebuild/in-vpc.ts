import { definePolicy } from '../../src/policy/index.js';

export default definePolicy({
  id: 'codebuild/in-vpc',
  title: 'CodeBuild projects build inside a VPC',
  area: 'infrastructure',
  severity: 'info',
  pack: 'all',
  resource: 'AWS::CodeBuild::Project',
  controls: {
    'nist-800-53-r5': ['SC-7'],
  },
  check(project, report) {
    const vpc = project.get('VpcConfig');
    const missing = [vpc.get('VpcId'), vpc.get('Subnets'), vpc.get('SecurityGroupIds')].find((part) => !part.exists);
    if (missing) report(missing, `${missing} is not set: the build runs outside of the VPCs, and no route or security group limits what it reaches.`);
  },
});
