import type { Table } from '../row.js';

export const WORKSPACES: Table = {
  aws_workspaces_ip_group: { type: 'AWS::WorkSpaces::WorkspaceIpGroup' },
  aws_workspaces_workspace: { type: 'AWS::WorkSpaces::Workspace' },
};
