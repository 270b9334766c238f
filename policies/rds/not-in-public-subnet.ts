import { definePolicy, routeToInternet } from '../../src/policy/index.js';

export default definePolicy({
  id: 'rds/not-in-public-subnet',
  title: 'RDS subnet groups hold private subnets only',
  area: 'infrastructure',
  severity: 'medium',
  pack: 'strict',
  resource: 'AWS::RDS::DBSubnetGroup',
  controls: {
    'aws-fsbp': ['RDS.46'],
    'nist-800-53-r5': ['SC-7'],
    'pci-dss-4.0.1': ['1.4.4'],
  },
  check(group, report) {
    for (const id of group.get('SubnetIds').items) {
      const subnet = id.target('AWS::EC2::Subnet');
      const route = subnet && routeToInternet(subnet);
      if (!route) continue;
      report(id, `${id} names a subnet with a route to the internet: one switch gives a database in it a public address.`, [subnet, route]);
      return;
    }
  },
});
