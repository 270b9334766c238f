import type { Report } from '../policy.js';
import type { ScalarProperty } from '../property.js';
import type { ResourceTypes } from '../resource-types.js';
import type { ResourceNode } from '../resource-node.js';

type Subnet = ResourceNode<ResourceTypes['AWS::EC2::Subnet']>;

/**
 * Whether a subnet is known to have no route to a gateway, and so none to the internet: its route table is in the graph. Which
 * table a subnet without an association has is not known.
 * https://docs.aws.amazon.com/vpc/latest/userguide/VPC_Route_Tables.html
 */
export function isWithoutGateway(subnet: Subnet): boolean {
  const tables = routeTables(subnet);
  return tables.length > 0 && tables.every((table) => !table.referrers('AWS::EC2::Route', 'RouteTableId').some((route) => route.get('GatewayId').exists));
}

/** The route by which a subnet reaches the whole internet through an internet gateway; undefined where none is known. */
export function routeToInternet(subnet: Subnet): ResourceNode<ResourceTypes['AWS::EC2::Route']> | undefined {
  const routes = routeTables(subnet).flatMap((table) => table.referrers('AWS::EC2::Route', 'RouteTableId'));
  return routes.find((route) => {
    const gateway = route.get('GatewayId');
    const isEverywhere = route.get('DestinationCidrBlock').is('0.0.0.0/0') || route.get('DestinationIpv6CidrBlock').is('::/0');
    return isEverywhere && (gateway.target('AWS::EC2::InternetGateway') !== undefined || gateway.startsWith('igw-'));
  });
}

/** Reports a property that names a public subnet: one with a route to the internet, or one that hands out public addresses. `consequence` has no stop. */
export function reportPublicSubnet(subnetId: ScalarProperty<string>, consequence: string, report: Report): void {
  const subnet = subnetId.target('AWS::EC2::Subnet');
  if (!subnet) return;
  const route = routeToInternet(subnet);
  if (!route && !subnet.get('MapPublicIpOnLaunch').is(true)) return;
  report(subnetId, `${subnetId} names a public subnet: ${consequence}.`, [subnet, ...(route ? [route] : [])]);
}

function routeTables(subnet: Subnet): readonly ResourceNode<ResourceTypes['AWS::EC2::RouteTable']>[] {
  const associations = subnet.referrers('AWS::EC2::SubnetRouteTableAssociation', 'SubnetId');
  return associations.map((association) => association.get('RouteTableId').target('AWS::EC2::RouteTable')).filter((table) => table !== undefined);
}
