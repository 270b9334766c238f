import type { Table } from '../row.js';

export const WORKSPACES: Table = {
  aws_workspaces_ip_group: {
    type: 'AWS::WorkSpaces::WorkspaceIpGroup',
    attributes: { 'description': 'GroupDesc', 'name': 'GroupName', 'rules': 'UserRules', 'rules.source': 'IpRule', 'rules.description': 'RuleDesc' },
  },
  aws_workspaces_workspace: { type: 'AWS::WorkSpaces::Workspace' },
};
