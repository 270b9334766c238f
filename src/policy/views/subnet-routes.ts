import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';

/**
 * Whether a subnet is known to have no route to a gateway, and so none to the internet: its route table is in the graph. Which
 * table a subnet without an association has is not known.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export function isWithoutGateway(subnet: ResourceNode<ResourceTypes['AWS::EC2::Subnet']>): boolean {
  const associations = subnet.referrers('AWS::EC2::SubnetRouteTableAssociation', 'SubnetId');
  const tables = associations.map((association) => association.get('RouteTableId').target('AWS::EC2::RouteTable')).filter((table) => table !== undefined);
  return tables.length > 0 && tables.every((table) => !table.referrers('AWS::EC2::Route', 'RouteTableId').some((route) => route.get('GatewayId').exists));
}
