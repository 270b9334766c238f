import type { Table } from '../row.js';

export const ELB: Table = {
  aws_alb: { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
  aws_lb: { type: 'AWS::ElasticLoadBalancingV2::LoadBalancer' },
  aws_alb_listener: { type: 'AWS::ElasticLoadBalancingV2::Listener' },
  aws_lb_listener: { type: 'AWS::ElasticLoadBalancingV2::Listener' },
  aws_alb_listener_rule: { type: 'AWS::ElasticLoadBalancingV2::ListenerRule' },
  aws_lb_listener_rule: { type: 'AWS::ElasticLoadBalancingV2::ListenerRule' },
  aws_alb_target_group: { type: 'AWS::ElasticLoadBalancingV2::TargetGroup' },
  aws_lb_target_group: { type: 'AWS::ElasticLoadBalancingV2::TargetGroup' },
  aws_lb_listener_certificate: { type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate' },
  aws_alb_listener_certificate: { type: 'AWS::ElasticLoadBalancingV2::ListenerCertificate' },
  aws_elb: { type: 'AWS::ElasticLoadBalancing::LoadBalancer' },
  aws_lb_ssl_negotiation_policy: { partOf: [{ type: 'AWS::ElasticLoadBalancing::LoadBalancer', by: 'load_balancer' }] },
  aws_load_balancer_policy: { partOf: [{ type: 'AWS::ElasticLoadBalancing::LoadBalancer', by: 'load_balancer_name' }] },
};
