import type { NetworkChange } from '../../model/change.js';
import type { Resource } from '../../model/resource.js';
import { isOpaque } from './plain.js';
import { readAt, reviewed } from './resource-changes.js';
import type { State, States } from './state.js';

/** A property that opens a resource to the internet. */
interface Exposure {
  readonly path: string;
  /** Values that open it, in lower case. */
  readonly open: readonly string[];
  /** Whether it is open when it is not set. */
  readonly byDefault?: true;
  /** `public access to the database instance`. */
  readonly what: string;
}

const TRUE = ['true'];

/** Source: AWS's resource reference, defaults included. */
const EXPOSURES: ReadonlyMap<string, readonly Exposure[]> = new Map(Object.entries({
  'AWS::AmazonMQ::Broker': [{ path: 'PubliclyAccessible', open: TRUE, what: 'public access to the message broker' }],
  'AWS::DMS::ReplicationInstance': [{ path: 'PubliclyAccessible', open: TRUE, byDefault: true, what: 'public access to the replication instance' }],
  'AWS::EC2::Instance': [{ path: 'NetworkInterfaces[0].AssociatePublicIpAddress', open: TRUE, what: 'a public address for the instance' }],
  'AWS::EC2::Subnet': [{ path: 'MapPublicIpOnLaunch', open: TRUE, what: 'public addresses for what starts in the subnet' }],
  'AWS::ECS::Service': [
    { path: 'NetworkConfiguration.AwsvpcConfiguration.AssignPublicIp', open: ['enabled'], what: 'public addresses for the tasks of the service' },
  ],
  'AWS::EKS::Cluster': [{ path: 'ResourcesVpcConfig.EndpointPublicAccess', open: TRUE, byDefault: true, what: 'public access to the API of the cluster' }],
  'AWS::ElasticLoadBalancing::LoadBalancer': [{ path: 'Scheme', open: ['internet-facing'], byDefault: true, what: 'public access to the load balancer' }],
  'AWS::ElasticLoadBalancingV2::LoadBalancer': [{ path: 'Scheme', open: ['internet-facing'], byDefault: true, what: 'public access to the load balancer' }],
  'AWS::Lambda::Url': [{ path: 'AuthType', open: ['none'], what: 'anonymous calls of the function by its URL' }],
  'AWS::MSK::Cluster': [
    { path: 'BrokerNodeGroupInfo.ConnectivityInfo.PublicAccess.Type', open: ['service_provided_eips'], what: 'public access to the brokers' },
  ],
  'AWS::RDS::DBCluster': [{ path: 'PubliclyAccessible', open: TRUE, what: 'public access to the database cluster' }],
  'AWS::RDS::DBInstance': [{ path: 'PubliclyAccessible', open: TRUE, what: 'public access to the database instance' }],
  'AWS::Redshift::Cluster': [{ path: 'PubliclyAccessible', open: TRUE, what: 'public access to the data warehouse' }],
  'AWS::RedshiftServerless::Workgroup': [{ path: 'PubliclyAccessible', open: TRUE, what: 'public access to the data warehouse' }],
  'AWS::S3::Bucket': [
    { path: 'AccessControl', open: ['publicread', 'publicreadwrite', 'authenticatedread'], what: 'access for everybody by the bucket\'s ACL' },
  ],
  'AWS::SageMaker::NotebookInstance': [
    { path: 'DirectInternetAccess', open: ['enabled'], byDefault: true, what: 'direct access of the notebook to the internet' },
  ],
} satisfies Readonly<Record<string, readonly Exposure[]>>));

/** What opens or closes by a switch; of new resources, what is open from the start. */
export function exposuresOf({ base, head }: States): readonly NetworkChange[] {
  const before = new Map(base.resources.map((resource) => [base.keyOf(resource), resource]));
  return head.resources.flatMap((resource) => {
    if (!head.exists(resource) || resource.isPart) return [];
    const earlier = before.get(head.keyOf(resource));
    return (EXPOSURES.get(resource.type) ?? []).flatMap((exposure): readonly NetworkChange[] => {
      const was = earlier !== undefined && base.exists(earlier) && isOpen(earlier, exposure, base);
      const is = isOpen(resource, exposure, head);
      if (was === undefined || is === undefined || was === is) return [];
      const at = readAt(head.node(resource), exposure.path);
      return [{ effect: is ? 'opened' : 'closed', what: exposure.what, isInternet: true, resource: reviewed(resource, at) }];
    });
  });
}

/** Undefined where only the deployment knows. */
function isOpen(resource: Resource, { path, open, byDefault }: Exposure, state: State): boolean | undefined {
  const { value } = readAt(state.node(resource), path);
  const text = state.settler.text(value);
  if (text !== undefined && isOpaque(text)) return undefined;
  return text === undefined ? byDefault === true : open.includes(text.toLowerCase());
}
