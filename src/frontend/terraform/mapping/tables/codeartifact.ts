import type { Table } from '../row.js';

export const CODEARTIFACT: Table = {
  aws_codeartifact_domain: { type: 'AWS::CodeArtifact::Domain' },
  aws_codeartifact_domain_permissions_policy: {
    partOf: [{ type: 'AWS::CodeArtifact::Domain', by: 'domain' }],
    attributes: {
      policy_document: 'PermissionsPolicyDocument',
      policy_revision: { ignored: 'how a change is applied' },
      domain_owner: { ignored: 'the account that Terraform works in' },
    },
  },
  aws_codeartifact_repository: {
    type: 'AWS::CodeArtifact::Repository',
    attributes: {
      'external_connections': { ignored: 'a block of one name' },
      'upstream': { to: 'Upstreams' },
      'upstream.repository_name': { ignored: 'the item itself' },
    },
  },
  aws_codeartifact_repository_permissions_policy: {
    partOf: [{ type: 'AWS::CodeArtifact::Repository', by: 'repository' }],
    attributes: {
      policy_document: 'PermissionsPolicyDocument',
      policy_revision: { ignored: 'how a change is applied' },
      domain_owner: { ignored: 'the account that Terraform works in' },
    },
  },
};
