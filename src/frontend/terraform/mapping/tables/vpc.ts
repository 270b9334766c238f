import type { Attributes, Child, Table, TypeRow } from '../row.js';

const INGRESS_PEERS = {
  cidr_blocks: 'CidrIp',
  ipv6_cidr_blocks: 'CidrIpv6',
  prefix_list_ids: 'SourcePrefixListId',
};

const EGRESS_PEERS = {
  cidr_blocks: 'CidrIp',
  ipv6_cidr_blocks: 'CidrIpv6',
  prefix_list_ids: 'DestinationPrefixListId',
};

/** Terraform removes the rule that lets everything out, which AWS gives every new group: no egress rule means none. */
const NO_EGRESS = { SecurityGroupEgress: [] } as const;

const GROUP: TypeRow = {
  type: 'AWS::EC2::SecurityGroup',
  attributes: {
    'name': 'GroupName',
    'description': 'GroupDescription',
    'ingress.protocol': 'IpProtocol',
    'egress.protocol': 'IpProtocol',
    'revoke_rules_on_delete': { ignored: 'how it is destroyed' },
  },
  spread: {
    ingress: { ...INGRESS_PEERS, security_groups: 'SourceSecurityGroupId', self: { refersBy: 'SourceSecurityGroupId' } },
    egress: { ...EGRESS_PEERS, security_groups: 'DestinationSecurityGroupId', self: { refersBy: 'DestinationSecurityGroupId' } },
  },
  defaults: NO_EGRESS,
};

const RULE: Attributes = {
  type: { ignored: 'the type of the resource tells' },
  security_group_id: 'GroupId',
  protocol: 'IpProtocol',
};

/** https://www.iana.org/assignments/protocol-numbers */
const PROTOCOL = { to: 'Protocol', values: { all: -1, icmp: 1, tcp: 6, udp: 17, icmpv6: 58 } };

const ACL_ENTRY: Attributes = {
  action: 'RuleAction',
  rule_no: 'RuleNumber',
  from_port: 'PortRange.From',
  to_port: 'PortRange.To',
  icmp_code: 'Icmp.Code',
  icmp_type: 'Icmp.Type',
  protocol: PROTOCOL,
};

const ACL_CHILDREN: Readonly<Record<string, Child>> = {
  ingress: { type: 'AWS::EC2::NetworkAclEntry', link: 'NetworkAclId', attributes: ACL_ENTRY, constants: { Egress: false } },
  egress: { type: 'AWS::EC2::NetworkAclEntry', link: 'NetworkAclId', attributes: ACL_ENTRY, constants: { Egress: true } },
  subnet_ids: { type: 'AWS::EC2::SubnetNetworkAclAssociation', link: 'NetworkAclId', to: 'SubnetId' },
};

const ROUTES: Readonly<Record<string, Child>> = {
  route: {
    type: 'AWS::EC2::Route',
    link: 'RouteTableId',
    attributes: {
      cidr_block: 'DestinationCidrBlock',
      ipv6_cidr_block: 'DestinationIpv6CidrBlock',
      egress_only_gateway_id: 'EgressOnlyInternetGatewayId',
    },
  },
};

const PROPAGATION = { ignored: 'CloudFormation has it as AWS::EC2::VPNGatewayRoutePropagation' };
const IPV6 = { ignored: 'CloudFormation has it as AWS::EC2::VPCCidrBlock' };

const VPC_ATTRIBUTES: Attributes = {
  assign_generated_ipv6_cidr_block: IPV6,
  enable_network_address_usage_metrics: { ignored: 'CloudFormation cannot set it' },
  ipv6_cidr_block: IPV6,
  ipv6_cidr_block_network_border_group: IPV6,
  ipv6_ipam_pool_id: IPV6,
  ipv6_netmask_length: IPV6,
};

const SUBNET_ATTRIBUTES: Attributes = {
  customer_owned_ipv4_pool: { ignored: 'CloudFormation cannot set it' },
  map_customer_owned_ip_on_launch: { ignored: 'CloudFormation cannot set it' },
  enable_resource_name_dns_a_record_on_launch: 'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord',
  enable_resource_name_dns_aaaa_record_on_launch: 'PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord',
  private_dns_hostname_type_on_launch: 'PrivateDnsNameOptionsOnLaunch.HostnameType',
};

export const VPC: Table = {
  aws_vpc: {
    type: 'AWS::EC2::VPC',
    attributes: VPC_ATTRIBUTES,
    references: { default_security_group_id: 'DefaultSecurityGroup', default_network_acl_id: 'DefaultNetworkAcl' },
  },
  aws_default_vpc: {
    type: 'AWS::EC2::VPC',
    attributes: VPC_ATTRIBUTES,
    references: { default_security_group_id: 'DefaultSecurityGroup', default_network_acl_id: 'DefaultNetworkAcl' },
  },
  aws_subnet: { type: 'AWS::EC2::Subnet', attributes: SUBNET_ATTRIBUTES },
  aws_default_subnet: { type: 'AWS::EC2::Subnet', attributes: SUBNET_ATTRIBUTES, defaults: { MapPublicIpOnLaunch: true } },
  aws_security_group: GROUP,
  aws_default_security_group: GROUP,
  aws_security_group_rule: {
    type: 'AWS::EC2::SecurityGroupIngress',
    attributes: RULE,
    spread: { '': { ...INGRESS_PEERS, self: { refersBy: 'SourceSecurityGroupId', as: 'security_group_id' } } },
    variants: {
      by: 'type',
      rows: {
        egress: {
          type: 'AWS::EC2::SecurityGroupEgress',
          attributes: { ...RULE, source_security_group_id: 'DestinationSecurityGroupId' },
          spread: { '': { ...EGRESS_PEERS, self: { refersBy: 'DestinationSecurityGroupId', as: 'security_group_id' } } },
        },
      },
    },
  },
  aws_vpc_security_group_ingress_rule: {
    type: 'AWS::EC2::SecurityGroupIngress',
    attributes: {
      security_group_id: 'GroupId',
      cidr_ipv4: 'CidrIp',
      prefix_list_id: 'SourcePrefixListId',
      referenced_security_group_id: 'SourceSecurityGroupId',
      tags: { ignored: 'CloudFormation\'s rules have no tags' },
    },
  },
  aws_vpc_security_group_egress_rule: {
    type: 'AWS::EC2::SecurityGroupEgress',
    attributes: {
      security_group_id: 'GroupId',
      cidr_ipv4: 'CidrIp',
      prefix_list_id: 'DestinationPrefixListId',
      referenced_security_group_id: 'DestinationSecurityGroupId',
      tags: { ignored: 'CloudFormation\'s rules have no tags' },
    },
  },
  aws_network_acl: { type: 'AWS::EC2::NetworkAcl', children: ACL_CHILDREN },
  aws_default_network_acl: {
    type: 'AWS::EC2::NetworkAcl',
    children: ACL_CHILDREN,
    attributes: { default_network_acl_id: { ignored: 'the list that Terraform adopts' } },
  },
  aws_network_acl_rule: {
    type: 'AWS::EC2::NetworkAclEntry',
    attributes: {
      from_port: 'PortRange.From',
      to_port: 'PortRange.To',
      icmp_code: 'Icmp.Code',
      icmp_type: 'Icmp.Type',
      protocol: PROTOCOL,
    },
    defaults: { Egress: false },
  },
  aws_route: { type: 'AWS::EC2::Route', attributes: { egress_only_gateway_id: 'EgressOnlyInternetGatewayId' } },
  aws_route_table: { type: 'AWS::EC2::RouteTable', children: ROUTES, attributes: { propagating_vgws: PROPAGATION } },
  aws_default_route_table: {
    type: 'AWS::EC2::RouteTable',
    children: ROUTES,
    attributes: { propagating_vgws: PROPAGATION, default_route_table_id: { ignored: 'the table that Terraform adopts' } },
  },
  aws_route_table_association: {
    type: 'AWS::EC2::SubnetRouteTableAssociation',
    attributes: { gateway_id: { ignored: 'CloudFormation has it as AWS::EC2::GatewayRouteTableAssociation' } },
  },
  aws_main_route_table_association: { own: 'CloudFormation cannot replace the main route table of a VPC' },
  aws_network_acl_association: { type: 'AWS::EC2::SubnetNetworkAclAssociation' },
  aws_internet_gateway: {
    type: 'AWS::EC2::InternetGateway',
    children: { vpc_id: { type: 'AWS::EC2::VPCGatewayAttachment', link: 'InternetGatewayId', to: 'VpcId' } },
  },
  aws_internet_gateway_attachment: { type: 'AWS::EC2::VPCGatewayAttachment' },
  aws_nat_gateway: { type: 'AWS::EC2::NatGateway', attributes: { private_ip: 'PrivateIpAddress' } },
  aws_egress_only_internet_gateway: { type: 'AWS::EC2::EgressOnlyInternetGateway' },
  aws_flow_log: {
    type: 'AWS::EC2::FlowLog',
    attributes: {
      vpc_id: { to: 'ResourceId', implies: { ResourceType: 'VPC' } },
      subnet_id: { to: 'ResourceId', implies: { ResourceType: 'Subnet' } },
      eni_id: { to: 'ResourceId', implies: { ResourceType: 'NetworkInterface' } },
      transit_gateway_id: { to: 'ResourceId', implies: { ResourceType: 'TransitGateway' } },
      transit_gateway_attachment_id: { to: 'ResourceId', implies: { ResourceType: 'TransitGatewayAttachment' } },
      iam_role_arn: 'DeliverLogsPermissionArn',
    },
  },
  aws_vpc_endpoint: {
    type: 'AWS::EC2::VPCEndpoint',
    attributes: {
      auto_accept: { ignored: 'when Terraform acts' },
      subnet_configuration: { ignored: 'CloudFormation gives out the addresses itself' },
    },
  },
  aws_vpc_endpoint_policy: { partOf: [{ type: 'AWS::EC2::VPCEndpoint', by: 'vpc_endpoint_id' }] },
  aws_vpc_endpoint_service: {
    type: 'AWS::EC2::VPCEndpointService',
    children: { allowed_principals: { type: 'AWS::EC2::VPCEndpointServicePermissions', link: 'ServiceId', to: 'AllowedPrincipals' } },
  },
  aws_vpc_endpoint_service_allowed_principal: {
    type: 'AWS::EC2::VPCEndpointServicePermissions',
    attributes: { principal_arn: 'AllowedPrincipals', vpc_endpoint_service_id: 'ServiceId' },
  },
  aws_vpc_block_public_access_options: { type: 'AWS::EC2::VPCBlockPublicAccessOptions' },
  aws_vpc_peering_connection: {
    type: 'AWS::EC2::VPCPeeringConnection',
    attributes: {
      accepter: { ignored: 'CloudFormation cannot set the DNS options' },
      requester: { ignored: 'CloudFormation cannot set the DNS options' },
      auto_accept: { ignored: 'when Terraform acts' },
    },
  },
  aws_customer_gateway: { type: 'AWS::EC2::CustomerGateway' },
  aws_vpn_gateway: {
    type: 'AWS::EC2::VPNGateway',
    attributes: { availability_zone: { ignored: 'CloudFormation cannot set it' } },
    children: { vpc_id: { type: 'AWS::EC2::VPCGatewayAttachment', link: 'VpnGatewayId', to: 'VpcId' } },
  },
  aws_vpc_dhcp_options: { type: 'AWS::EC2::DHCPOptions' },
  aws_vpc_dhcp_options_association: { type: 'AWS::EC2::VPCDHCPOptionsAssociation' },
  aws_vpc_ipv4_cidr_block_association: { type: 'AWS::EC2::VPCCidrBlock' },
  aws_vpn_connection: { type: 'AWS::EC2::VPNConnection', attributes: { ...tunnel(1), ...tunnel(2) } },
  aws_ec2_client_vpn_endpoint: {
    type: 'AWS::EC2::ClientVpnEndpoint',
    attributes: {
      'authentication_options.active_directory_id': 'ActiveDirectory.DirectoryId',
      'authentication_options.root_certificate_chain_arn': 'MutualAuthentication.ClientRootCertificateChainArn',
      'authentication_options.saml_provider_arn': 'FederatedAuthentication.SAMLProviderArn',
      'authentication_options.self_service_saml_provider_arn': 'FederatedAuthentication.SelfServiceSAMLProviderArn',
      'tags': 'TagSpecifications[0].Tags',
    },
  },
  aws_ec2_managed_prefix_list: { type: 'AWS::EC2::PrefixList' },
  aws_ec2_managed_prefix_list_entry: { partOf: [{ type: 'AWS::EC2::PrefixList', by: 'prefix_list_id' }], within: 'Entries[0]' },
  aws_ec2_transit_gateway: { type: 'AWS::EC2::TransitGateway' },
};

/** A VPN connection has two tunnels. */
function tunnel(number: 1 | 2): Attributes {
  const [source, target] = [`tunnel${number}_`, `VpnTunnelOptionsSpecifications[${number - 1}].`];
  const entries = Object.entries({
    dpd_timeout_action: 'DPDTimeoutAction',
    dpd_timeout_seconds: 'DPDTimeoutSeconds',
    enable_tunnel_lifecycle_control: 'EnableTunnelLifecycleControl',
    ike_versions: 'IKEVersions',
    inside_cidr: 'TunnelInsideCidr',
    inside_ipv6_cidr: 'TunnelInsideIpv6Cidr',
    log_options: 'LogOptions',
    phase1_dh_group_numbers: 'Phase1DHGroupNumbers',
    phase1_encryption_algorithms: 'Phase1EncryptionAlgorithms',
    phase1_integrity_algorithms: 'Phase1IntegrityAlgorithms',
    phase1_lifetime_seconds: 'Phase1LifetimeSeconds',
    phase2_dh_group_numbers: 'Phase2DHGroupNumbers',
    phase2_encryption_algorithms: 'Phase2EncryptionAlgorithms',
    phase2_integrity_algorithms: 'Phase2IntegrityAlgorithms',
    phase2_lifetime_seconds: 'Phase2LifetimeSeconds',
    preshared_key: 'PreSharedKey',
    rekey_fuzz_percentage: 'RekeyFuzzPercentage',
    rekey_margin_time_seconds: 'RekeyMarginTimeSeconds',
    replay_window_size: 'ReplayWindowSize',
    startup_action: 'StartupAction',
  });
  return Object.fromEntries(entries.map(([name, property]) => [`${source}${name}`, `${target}${property}`]));
}
