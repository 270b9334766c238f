import { describe, expect, it } from 'vitest';
import elbHealthCheck from '../../policies/autoscaling/elb-health-check.js';
import launchConfigNoPublicIp from '../../policies/autoscaling/launch-config-no-public-ip.js';
import instanceNoPublicIp from '../../policies/ec2/instance-no-public-ip.js';
import instanceRoleNotAdmin from '../../policies/ec2/instance-role-not-admin.js';
import fargatePlatformLatest from '../../policies/ecs/fargate-platform-latest.js';
import versionSupported from '../../policies/eks/version-supported.js';
import sshRestricted from '../../policies/elasticbeanstalk/ssh-restricted.js';
import type { Policy, PolicyParameters } from '../../src/policy/policy.js';
import { scanFiles } from '../../src/scan.js';
import { memoryFiles } from '../memory-files.js';
import { scanTexts } from '../scan-texts.js';

async function told(policy: Policy, text: string, file = 'template.yaml'): Promise<readonly string[]> {
  return (await scanTexts({ [file]: text }, [policy])).told;
}

async function toldWith(policy: Policy, parameters: PolicyParameters, text: string): Promise<readonly string[]> {
  const { findings } = await scanFiles(memoryFiles({ 'template.yaml': text }), {
    selected: [{ policy, severity: policy.severity, parameters }],
    policies: [policy],
  });
  return findings.map(({ verdict, resource }) => `${verdict} ${resource.address}`);
}

describe('public addresses', () => {
  const instance = 'Server: {Type: AWS::EC2::Instance, Properties: {ImageId: ami-0123456789abcdef0}}';

  it('of an instance without a subnet are reported only under strictDefault', async () => {
    expect(await told(instanceNoPublicIp, `Resources:\n  ${instance}\n`)).toEqual([]);
    expect(await toldWith(instanceNoPublicIp, { strictDefault: true }, `Resources:\n  ${instance}\n`)).toEqual(['fail Server']);
  });

  it('of an elastic address are reported only under strictDefault, also where the interface has none of its own', async () => {
    const text = `Resources:
  Server:
    Type: AWS::EC2::Instance
    Properties:
      NetworkInterfaces: [{DeviceIndex: "0", SubnetId: subnet-0123456789abcdef0, AssociatePublicIpAddress: false}]
  Address: {Type: AWS::EC2::EIP, Properties: {InstanceId: !Ref Server}}
`;
    expect(await told(instanceNoPublicIp, text)).toEqual([]);
    expect(await toldWith(instanceNoPublicIp, { strictDefault: true }, text)).toEqual(['fail Server']);
  });

  it('are for the launch template to decide where an instance has one', async () => {
    const text = `Resources:
  Subnet: {Type: AWS::EC2::Subnet, Properties: {VpcId: vpc-0123456789abcdef0, MapPublicIpOnLaunch: true}}
  Server: {Type: AWS::EC2::Instance, Properties: {SubnetId: !Ref Subnet, LaunchTemplate: {LaunchTemplateId: lt-0123456789abcdef0, Version: "1"}}}
`;
    expect(await told(instanceNoPublicIp, text)).toEqual([]);
  });

  it('of a launch configuration that says nothing are reported only under requireExplicitFalse', async () => {
    const text = 'Resources:\n  Web: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {InstanceType: t4g.small, ImageId: ami-0123456789abcdef0}}\n';
    expect(await told(launchConfigNoPublicIp, text)).toEqual([]);
    expect(await toldWith(launchConfigNoPublicIp, { requireExplicitFalse: true }, text)).toEqual(['fail Web']);
  });
});

describe('roles of instances', () => {
  const role = (policies: string): string => `Resources:
  Web: {Type: AWS::AutoScaling::LaunchConfiguration, Properties: {InstanceType: t4g.small, IamInstanceProfile: web}}
  Profile: {Type: AWS::IAM::InstanceProfile, Properties: {InstanceProfileName: web, Roles: [web-role]}}
  Role: {Type: AWS::IAM::Role, Properties: {RoleName: web-role, AssumeRolePolicyDocument: {Statement: []}}}
  ${policies}
`;
  const everything = '{Statement: [{Effect: Allow, Action: "*", Resource: "*"}]}';

  it('are found by literal names', async () => {
    const separate = `Policy: {Type: AWS::IAM::RolePolicy, Properties: {PolicyName: all, RoleName: web-role, PolicyDocument: ${everything}}}`;
    expect(await told(instanceRoleNotAdmin, role(separate))).toEqual(['fail Web']);
  });

  it('are administrators only by statements without conditions that narrow them', async () => {
    const tagged = '{Statement: [{Effect: Allow, Action: "*", Resource: "*", Condition: {StringEquals: {"aws:ResourceTag/team": web}}}]}';
    expect(await told(instanceRoleNotAdmin, role(`Policy: {Type: AWS::IAM::Policy, Properties: {Roles: [web-role], PolicyDocument: ${tagged}}}`))).toEqual([]);
  });
});

describe('health checks of groups', () => {
  const source = (type: string, check: string): string => `Resources:
  Web:
    Type: AWS::AutoScaling::AutoScalingGroup
    Properties: {MinSize: "1", MaxSize: "2", HealthCheckType: "${check}", TrafficSources: [{Identifier: x, Type: ${type}}]}
`;

  it.each([
    ['elbv2', 'ELB', 0],
    ['elbv2', 'VPC_LATTICE', 1],
    ['vpc-lattice', 'EC2,VPC_LATTICE', 0],
    ['vpc-lattice', 'ELB', 1],
  ])('of a traffic source %s are %s: %i findings', async (type, check, findings) => {
    expect(await told(elbHealthCheck, source(type, check))).toHaveLength(findings);
  });

  it('are not judged where the group is declared elsewhere', async () => {
    const text = `resource "aws_autoscaling_attachment" "web" {
  autoscaling_group_name = "elsewhere"
  lb_target_group_arn    = "arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/web/0123456789abcdef"
}
`;
    expect(await told(elbHealthCheck, text, 'main.tf')).toEqual([]);
  });
});

describe('platform versions of Fargate', () => {
  const service = (family: string): string => `Resources:
  Web: {Type: AWS::ECS::Service, Properties: {TaskDefinition: !Ref Task, LaunchType: FARGATE, PlatformVersion: 1.0.0}}
  Task: {Type: AWS::ECS::TaskDefinition, Properties: {Family: web, RuntimePlatform: {OperatingSystemFamily: ${family}}}}
`;

  it('are 1.0.0 on Windows only', async () => {
    expect(await told(fargatePlatformLatest, service('WINDOWS_SERVER_2022_CORE'))).toEqual([]);
    expect(await told(fargatePlatformLatest, service('LINUX'))).toEqual(['fail Web']);
  });

  it('do not matter on instances', async () => {
    expect(await told(fargatePlatformLatest, service('LINUX').replace('FARGATE', 'EC2'))).toEqual([]);
  });
});

describe('versions of Kubernetes', () => {
  it.each([
    ['"1.33"', 1],
    ['"1.34"', 0],
    ['"1.9"', 1],
    ['"1.100"', 0],
    ['1.30', 1],
    ['1.40', 0],
  ])('%s: %i findings', async (version, findings) => {
    expect(await told(versionSupported, `Resources:\n  Cluster: {Type: AWS::EKS::Cluster, Properties: {Version: ${version}}}\n`)).toHaveLength(findings);
  });
});

describe('SSH into environments of Elastic Beanstalk', () => {
  const setting = (name: string, value: string): string => `{Namespace: 'aws:autoscaling:launchconfiguration', OptionName: ${name}, Value: '${value}'}`;
  const environment = (settings: readonly string[], template = ''): string => `Resources:
  Web: {Type: AWS::ElasticBeanstalk::Environment, Properties: {ApplicationName: web, OptionSettings: [${settings.join(', ')}]${template}}}
`;

  it('is not judged where a template that is declared elsewhere may restrict it', async () => {
    expect(await told(sshRestricted, environment([setting('EC2KeyName', 'ops')], ', TemplateName: saved'))).toEqual([]);
  });

  it('is closed where the group of Elastic Beanstalk is left out', async () => {
    expect(await told(sshRestricted, environment([setting('EC2KeyName', 'ops'), setting('DisableDefaultEC2SecurityGroup', 'true')]))).toEqual([]);
  });

  it('may come from a security group', async () => {
    expect(await told(sshRestricted, environment([setting('EC2KeyName', 'ops'), setting('SSHSourceRestriction', 'tcp, 22, 22, bastion')]))).toEqual([]);
  });

  it('is restricted by the template that the environment has', async () => {
    const text = environment([setting('EC2KeyName', 'ops')], ', TemplateName: !Ref Template');
    const template = (source: string): string =>
      `  Template: {Type: AWS::ElasticBeanstalk::ConfigurationTemplate, Properties: {OptionSettings: [${setting('SSHSourceRestriction', `tcp, 22, 22, ${source}`)}]}}\n`;
    expect(await told(sshRestricted, text + template('203.0.113.0/24'))).toEqual([]);
    expect(await told(sshRestricted, text + template('::/0'))).toEqual(['fail Web']);
  });
});
