import type { Table } from '../row.js';

export const AUTOSCALING: Table = {
  aws_autoscaling_group: {
    type: 'AWS::AutoScaling::AutoScalingGroup',
    attributes: {
      'default_cooldown': 'Cooldown',
      'enabled_metrics': 'MetricsCollection[0].Metrics',
      'metrics_granularity': 'MetricsCollection[0].Granularity',
      'force_delete_warm_pool': { ignored: 'how it is destroyed' },
      'ignore_failed_scaling_activities': { ignored: 'when Terraform acts' },
      'initial_lifecycle_hook': 'LifecycleHookSpecificationList',
      'initial_lifecycle_hook.name': 'LifecycleHookName',
      'instance_refresh': { ignored: 'how a change is applied' },
      'launch_configuration': 'LaunchConfigurationName',
      'launch_template.name': 'LaunchTemplateName',
      'launch_template.id': 'LaunchTemplateId',
      'load_balancers': 'LoadBalancerNames',
      'min_elb_capacity': { ignored: 'when Terraform acts' },
      'protect_from_scale_in': 'NewInstancesProtectedFromScaleIn',
      'suspended_processes': { ignored: 'CloudFormation cannot set it' },
      'warm_pool': { ignored: 'CloudFormation has it as AWS::AutoScaling::WarmPool' },
      'mixed_instances_policy.launch_template.override': 'Overrides',
    },
    defaults: { HealthCheckGracePeriod: 300 },
  },
  aws_appautoscaling_policy: { type: 'AWS::ApplicationAutoScaling::ScalingPolicy', attributes: { name: 'PolicyName' } },
  aws_appautoscaling_target: { type: 'AWS::ApplicationAutoScaling::ScalableTarget' },
  aws_autoscaling_policy: {
    type: 'AWS::AutoScaling::ScalingPolicy',
    attributes: {
      'name': { ignored: 'CloudFormation gives it' },
      'enabled': { ignored: 'CloudFormation cannot set it' },
      'target_tracking_configuration.customized_metric_specification.metric_dimension': 'Dimensions',
    },
  },
  aws_autoscaling_attachment: {
    partOf: [{ type: 'AWS::AutoScaling::AutoScalingGroup', by: 'autoscaling_group_name' }],
    attributes: { elb: 'LoadBalancerNames', lb_target_group_arn: 'TargetGroupARNs' },
  },
  aws_autoscaling_group_tag: {
    partOf: [{ type: 'AWS::AutoScaling::AutoScalingGroup', by: 'autoscaling_group_name' }],
    attributes: { tag: 'Tags' },
  },
  aws_autoscaling_notification: {
    partOf: [{ type: 'AWS::AutoScaling::AutoScalingGroup', by: 'group_names' }],
    within: 'NotificationConfigurations[0]',
    attributes: { topic_arn: 'TopicARN', notifications: 'NotificationTypes' },
  },
  aws_autoscaling_traffic_source_attachment: {
    partOf: [{ type: 'AWS::AutoScaling::AutoScalingGroup', by: 'autoscaling_group_name' }],
    attributes: { traffic_source: 'TrafficSources' },
  },
};
