import type { Table } from '../row.js';

export const CODEARTIFACT: Table = {
  aws_codeartifact_domain: { type: 'AWS::CodeArtifact::Domain' },
  aws_codeartifact_domain_permissions_policy: { partOf: [{ type: 'AWS::CodeArtifact::Domain', by: 'domain' }] },
  aws_codeartifact_repository: { type: 'AWS::CodeArtifact::Repository' },
  aws_codeartifact_repository_permissions_policy: { partOf: [{ type: 'AWS::CodeArtifact::Repository', by: 'repository' }] },
};
